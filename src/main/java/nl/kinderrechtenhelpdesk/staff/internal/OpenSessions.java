package nl.kinderrechtenhelpdesk.staff.internal;

import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends the sessions of somebody, on whichever node they are used: a session is found by the id of the account. */
@Component
class OpenSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    void end(StaffId id) {
        endAllBut(id, "");
    }

    void endAllBut(StaffId id, String kept) {
        for (String session : sessions.findByPrincipalName(id.toString()).keySet()) {
            if (!session.equals(kept)) {
                sessions.deleteById(session);
            }
        }
    }
}
