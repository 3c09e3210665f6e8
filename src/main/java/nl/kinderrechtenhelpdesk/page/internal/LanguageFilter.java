package nl.kinderrechtenhelpdesk.page.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.kinderrechtenhelpdesk.kernel.Language;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the language from the address: {@code /en/contact} is {@code /contact} in English, and no prefix means Dutch.
 *
 * <p>The prefix is handed on as the context path, so that routes, access rules, redirects and links all work unchanged in each language.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LanguageFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new InLanguage(request, Language.ofAddress(request.getRequestURI())), response);
    }

    private static final class InLanguage extends HttpServletRequestWrapper {

        private final Language language;

        private InLanguage(HttpServletRequest request, Language language) {
            super(request);
            this.language = language;
        }

        @Override
        public String getContextPath() {
            return language.prefix();
        }

        @Override
        public String getServletPath() {
            String path = super.getServletPath();
            return path.startsWith(language.prefix())
                    ? path.substring(language.prefix().length())
                    : path;
        }

        @Override
        public Locale getLocale() {
            return language.locale();
        }
    }
}
