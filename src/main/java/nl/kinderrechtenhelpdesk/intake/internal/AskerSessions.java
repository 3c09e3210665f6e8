package nl.kinderrechtenhelpdesk.intake.internal;

import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.page.Sessions;
import org.springframework.stereotype.Component;

/** Ends the visits of askers to one case, on whichever node they are used. */
@Component
class AskerSessions {

    private final Sessions sessions;

    AskerSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    void end(CaseId caseId) {
        sessions.end(AskerInSession.name(caseId));
    }
}
