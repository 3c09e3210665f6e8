package nl.kinderrechtenhelpdesk.page.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.OpenToAsker;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Opens a route to those its annotation names and to nobody else; a route without a decision is closed. */
@Component
class AccessInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !open(method)) {
            throw new AccessDeniedException("route is not open to this role");
        }
        return true;
    }

    private static boolean open(HandlerMethod method) {
        OpenTo roles = decision(method, OpenTo.class);
        if (roles != null) {
            return Arrays.stream(roles.value()).anyMatch(role -> has(role.name()));
        }
        if (decision(method, OpenToAsker.class) != null) {
            return has("ASKER");
        }
        return decision(method, OpenToPublic.class) != null;
    }

    private static <A extends java.lang.annotation.Annotation> @org.jspecify.annotations.Nullable A decision(
            HandlerMethod method, Class<A> kind) {
        boolean onMethod = method.hasMethodAnnotation(OpenTo.class)
                || method.hasMethodAnnotation(OpenToAsker.class)
                || method.hasMethodAnnotation(OpenToPublic.class);
        return onMethod
                ? method.getMethodAnnotation(kind)
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), kind);
    }

    private static boolean has(String role) {
        Authentication someone = SecurityContextHolder.getContext().getAuthentication();
        return someone != null
                && someone.getAuthorities().stream().anyMatch(a -> ("ROLE_" + role).equals(a.getAuthority()));
    }
}
