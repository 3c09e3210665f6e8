package nl.kinderrechtenhelpdesk.intake.internal;

import java.util.Map;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends the visits of askers to one case, on whichever node they are used. */
@Component
class AskerSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    AskerSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    void end(CaseId caseId) {
        Map<String, ? extends Session> open = sessions.findByPrincipalName(AskerVisit.NAME);
        open.forEach((id, session) -> {
            if (caseId.equals(visited(session))) {
                sessions.deleteById(id);
            }
        });
    }

    private static @Nullable CaseId visited(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context != null
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof AskerVisit visit
                ? visit.caseId()
                : null;
    }
}
