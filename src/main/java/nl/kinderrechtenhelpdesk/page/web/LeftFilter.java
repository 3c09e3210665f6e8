package nl.kinderrechtenhelpdesk.page.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.page.CookieKind;
import nl.kinderrechtenhelpdesk.page.Cookies;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Somebody left while the server could not be reached: whatever their browser asks next begins with ending that visit. */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 5)
class LeftFilter extends OncePerRequestFilter {

    private final Departure departure;

    LeftFilter(Departure departure) {
        this.departure = departure;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.endsWith(ExitController.PATH) || !hasLeft(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean more = Stream.of(CookieKind.values())
                .filter(kind -> kind != CookieKind.LEFT && kind != CookieKind.KNOWN_BROWSER)
                .anyMatch(kind -> Cookies.of(request).read(kind).isPresent());
        departure.end(request, response);
        if (!more) {
            // nothing was left to end: going on cannot go round for ever
            chain.doFilter(request, response);
            return;
        }
        boolean look = request.getMethod().equals("GET");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.LOCATION, look ? request.getRequestURI() : "/");
        response.setStatus(HttpStatus.SEE_OTHER.value());
    }

    private static boolean hasLeft(HttpServletRequest request) {
        return Cookies.of(request).read(CookieKind.LEFT).isPresent();
    }
}
