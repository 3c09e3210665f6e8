package nl.kinderrechtenhelpdesk.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Sees to it that no page of a case is shown and nothing is changed by staff without a line in the audit trail. What has a name of its own
 * is recorded where it happens, in the same transaction; for all else this writes the line, naming the route, before the page is made. When
 * the line cannot be written there is no page.
 */
@Component
class LeavesALine implements HandlerInterceptor {

    private static final String CASE = "/medewerkers/zaken/{id}";
    /** Posting the words of a search only makes an address of them; looking at it leaves the line. */
    private static final String SEARCH = "/medewerkers/zaken/zoeken";

    private final AuditTrail trail;

    LeavesALine(AuditTrail trail) {
        this.trail = trail;
    }

    /** A file is sent by its handler, so its line comes first. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        SignedIn who = whoIsIn();
        if (who != null && pattern(request).endsWith(".csv")) {
            trail.record(who.actor(), AuditAction.FIGURES_TAKEN, null, route(request));
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        SignedIn who = whoIsIn();
        if (who == null || trail.wroteInThisRequest()) {
            return;
        }
        CaseId caseId = pattern(request).startsWith(CASE) ? caseIn(request) : null;
        boolean reads = Set.of("GET", "HEAD").contains(request.getMethod())
                || pattern(request).equals(SEARCH);
        boolean refused = response.getStatus() >= HttpStatus.BAD_REQUEST.value();
        if (caseId == null && (reads || refused)) {
            return;
        }
        trail.record(who.actor(), action(response.getStatus(), reads, caseId), caseId, route(request));
    }

    private static String pattern(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    private static AuditDetail route(HttpServletRequest request) {
        return AuditDetail.of(request.getMethod() + " " + pattern(request).replaceAll("[^A-Za-z0-9/{}|._-]", "?"));
    }

    private static AuditAction action(int status, boolean reads, @Nullable CaseId caseId) {
        if (status == HttpStatus.FORBIDDEN.value()) {
            return AuditAction.ACCESS_REFUSED;
        }
        if (caseId == null) {
            return AuditAction.STAFF_ACTED;
        }
        // a change that was refused shows what was typed beside what stands in the case
        return reads || status >= HttpStatus.BAD_REQUEST.value() ? AuditAction.CASE_READ : AuditAction.CASE_CHANGED;
    }

    private static @Nullable CaseId caseIn(HttpServletRequest request) {
        Object parts = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        try {
            return parts instanceof Map<?, ?> names ? CaseId.of(String.valueOf(names.get("id"))) : null;
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static @Nullable SignedIn whoIsIn() {
        Authentication someone = SecurityContextHolder.getContext().getAuthentication();
        return someone != null && someone.getPrincipal() instanceof SignedIn who ? who : null;
    }
}
