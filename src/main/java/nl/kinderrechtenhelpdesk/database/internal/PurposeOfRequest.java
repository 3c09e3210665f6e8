package nl.kinderrechtenhelpdesk.database.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the database for what a request wants its connections; comes after the language was read off the address. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class PurposeOfRequest extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Purpose.begin(request.getRequestURI().substring(request.getContextPath().length()));
        try {
            chain.doFilter(request, response);
        } finally {
            Purpose.end();
        }
    }

    /** An error page is looked up by somebody who waits, too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
