package nl.kinderrechtenhelpdesk.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;

/**
 * Who the session of a request holds, for filters that come before the security of the application has looked at it; behind it, ask for
 * {@code @AuthenticationPrincipal}.
 */
public final class PrincipalInSession {

    /** Where Spring Security keeps its context in a session. */
    private static final String KEY = "SPRING_SECURITY_CONTEXT";

    private PrincipalInSession() {}

    /** Empty when nobody is in, or somebody of another kind. */
    public static <T> Optional<T> of(HttpServletRequest request, Class<T> kind) {
        HttpSession session = request.getSession(false);
        Object context = session == null ? null : session.getAttribute(KEY);
        Authentication who = context instanceof SecurityContext known ? known.getAuthentication() : null;
        return who != null && kind.isInstance(who.getPrincipal())
                ? Optional.of(kind.cast(who.getPrincipal()))
                : Optional.empty();
    }
}
