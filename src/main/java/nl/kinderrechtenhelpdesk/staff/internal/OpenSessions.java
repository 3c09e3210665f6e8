package nl.kinderrechtenhelpdesk.staff.internal;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.OpenSession;
import nl.kinderrechtenhelpdesk.page.Sessions;
import org.springframework.stereotype.Component;

/** The sessions of somebody, on whichever node they are used: a session is found by the id of the account. */
@Component
class OpenSessions {

    /** So many one account has at once; whoever comes in with one more ends the one that was not used longest. */
    static final int MOST = 10;

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

    void endOne(StaffId id, String mark) {
        sessions.endOne(StaffInSession.name(id), mark);
    }

    List<OpenSession> of(StaffId id, String current) {
        return sessions.of(StaffInSession.name(id), current);
    }

    /** Before one more begins. */
    void makeRoom(StaffId id) {
        sessions.keep(StaffInSession.name(id), MOST - 1);
    }
}
