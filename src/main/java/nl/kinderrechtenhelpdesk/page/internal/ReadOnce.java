package nl.kinderrechtenhelpdesk.page.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Remembers the sessions that were read or written until the request is over, and not a moment longer. Spring's filter asks for a session
 * again once it is saved, only to see whether the cookie still fits it; that needs no second look at the database.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class ReadOnce extends OncePerRequestFilter {

    private record Reading(boolean home, Map<String, SealedSession> sessions) {}

    private static final ThreadLocal<@Nullable Reading> READ = new ThreadLocal<>();

    /** Whether the home page is asked for, in whichever language. */
    static boolean onHomePage() {
        Reading read = READ.get();
        return read != null && read.home();
    }

    static @Nullable SealedSession known(String id) {
        Reading read = READ.get();
        return read == null ? null : read.sessions().get(id);
    }

    static void remember(SealedSession session) {
        Reading read = READ.get();
        if (read != null) {
            read.sessions().put(session.getId(), session);
        }
    }

    /** Some session was ended: what was read before may be it. */
    static void forget() {
        Reading read = READ.get();
        if (read != null) {
            read.sessions().clear();
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean home = request.getMethod().equals("GET") && (path.isEmpty() || path.equals("/"));
        READ.set(new Reading(home, new HashMap<>()));
        try {
            chain.doFilter(request, response);
        } finally {
            READ.remove();
        }
    }
}
