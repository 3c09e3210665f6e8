package nl.kinderrechtenhelpdesk.page;

import java.util.Optional;

/**
 * Names, marks and seals sessions with keys that are not in the database; {@code privacy} provides it. Not for content of a case, which
 * has a key of its own.
 */
public interface SessionSeal {

    /** What a session is kept under: made from the id in the cookie, and of no use as one. 32 bytes. */
    byte[] name(String id);

    /** What the sessions of one holder have in common. 32 bytes. */
    byte[] holder(String holder);

    /**
     * @param name under which the session is kept
     * @param holder of whom it is; empty when nobody is in
     */
    byte[] seal(byte[] name, byte[] holder, byte[] content);

    /** Empty when these bytes were not sealed here for this name and this holder. */
    Optional<byte[]> open(byte[] name, byte[] holder, byte[] sealed);
}
