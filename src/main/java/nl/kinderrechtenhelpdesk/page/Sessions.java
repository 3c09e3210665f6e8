package nl.kinderrechtenhelpdesk.page;

import java.util.List;

/**
 * Shows and ends sessions of one holder, on whichever node they are used. The session of a request is ended by invalidating it. A holder
 * is the name of a {@link SessionHolder}; the current session is named by its id, as in the cookie.
 */
public interface Sessions {

    void end(String holder);

    void endOthers(String holder, String current);

    /** Those that are open, the one used last first. */
    List<OpenSession> of(String holder, String current);

    /** Ends one of them; nothing happens when it is none of theirs. */
    void endOne(String holder, String mark);

    /** Ends those that were not used longest, so that as many are left. */
    void keep(String holder, int number);
}
