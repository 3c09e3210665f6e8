package nl.kinderrechtenhelpdesk.site.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only to the site's own name, and over the network only by https. A page under another name would show addresses that lead
 * elsewhere, and a request in the clear carries what somebody else on the line can read.
 *
 * <p>Whoever asks from this machine itself may always say {@code localhost}: so watches the site who runs it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class KnownHostFilter extends OncePerRequestFilter {

    private final SetAddress site;

    KnownHostFilter(SetAddress site) {
        this.site = site;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getServerName().toLowerCase(Locale.ROOT);
        boolean fromHere = FrontDoor.ownName(request.getRemoteAddr());
        boolean local = FrontDoor.ownName(host) && (fromHere || site.known().isEmpty());
        if (!local && !site.hasHost(host)) {
            response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
        } else if (!local && site.https() && !request.isSecure()) {
            toTls(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void toTls(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String method = request.getMethod();
        if (!method.equals(HttpMethod.GET.name()) && !method.equals(HttpMethod.HEAD.name())) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
        response.setHeader(HttpHeaders.LOCATION, site.known().orElseThrow() + request.getRequestURI() + query);
    }
}
