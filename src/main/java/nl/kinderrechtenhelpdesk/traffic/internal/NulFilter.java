package nl.kinderrechtenhelpdesk.traffic.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps out the NUL character, which no database takes: an address that holds one is refused, and a session whose id holds one is none.
 * Forms lose theirs where they are read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class NulFilter extends OncePerRequestFilter {

    private static final String SESSION = "sessie";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String query = request.getQueryString();
        if (request.getRequestURI().contains("%00") || (query != null && query.contains("%00"))) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        } else {
            Cookie[] cookies = request.getCookies();
            boolean odd = cookies != null && Arrays.stream(cookies).anyMatch(NulFilter::holdsNul);
            chain.doFilter(odd ? new WithoutOddCookies(request) : request, response);
        }
    }

    /** The id of a session comes in base64. */
    private static boolean holdsNul(Cookie cookie) {
        if (!cookie.getName().endsWith(SESSION)) {
            return false;
        }
        try {
            for (byte one : Base64.getDecoder().decode(cookie.getValue())) {
                if (one == 0) {
                    return true;
                }
            }
            return false;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static final class WithoutOddCookies extends HttpServletRequestWrapper {

        private WithoutOddCookies(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie @Nullable [] getCookies() {
            Cookie[] all = super.getCookies();
            return all == null
                    ? null
                    : Arrays.stream(all).filter(cookie -> !holdsNul(cookie)).toArray(Cookie[]::new);
        }
    }
}
