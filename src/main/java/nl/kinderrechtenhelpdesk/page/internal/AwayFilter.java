package nl.kinderrechtenhelpdesk.page.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Meets a database that gives no answer, wherever that shows: sessions are in it as well, so this stands outside their filter; a
 * controller's failure is met before the request with what was typed is gone.
 */
@Component
class AwayFilter extends OncePerRequestFilter implements HandlerExceptionResolver, Ordered {

    private final AwayPage page;

    AwayFilter(AwayPage page) {
        this.page = page;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (!page.answers(e, request, response)) {
                throw e;
            }
        }
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        try {
            return page.answers(failure, request, response) ? new ModelAndView() : null;
        } catch (IOException visitorIsGone) {
            return new ModelAndView();
        }
    }

    /** As a filter and among those who meet failures of controllers. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 20;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
