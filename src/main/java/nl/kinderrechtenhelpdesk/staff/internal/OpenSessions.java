package nl.kinderrechtenhelpdesk.staff.internal;

import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.Sessions;
import org.springframework.stereotype.Component;

/** Ends the sessions of somebody, on whichever node they are used: a session is found by the id of the account. */
@Component
class OpenSessions {

    private final Sessions sessions;

    OpenSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    void end(StaffId id) {
        sessions.end(StaffInSession.name(id));
    }

    void endAllBut(StaffId id, String kept) {
        sessions.endOthers(StaffInSession.name(id), kept);
    }
}
