package nl.kinderrechtenhelpdesk.page;

/** Ends sessions of one holder, on whichever node they are used. The session of a request is ended by invalidating it. */
public interface Sessions {

    /** @param holder the name of a {@link SessionHolder} */
    void end(String holder);

    /** @param kept the id, as in the cookie, of the session that goes on */
    void endOthers(String holder, String kept);
}
