package nl.kinderrechtenhelpdesk.schedule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * News that a listener did not manage to handle: what it is of, for whom and since when, never about what case or person. It is tried
 * again by itself, each time after a longer pause, until it was tried too often; from then on it waits for somebody.
 */
public interface StuckEvents {

    /**
     * One piece of news for one listener.
     *
     * @param kind the simple name of the event, such as {@code CaseClosed}
     * @param module which module was to hear it
     * @param tries how often it was tried again
     * @param waits whether it is tried no more by itself
     */
    record Stuck(UUID id, String kind, String module, Instant since, int tries, boolean waits) {}

    /** The oldest first, at most a hundred. */
    List<Stuck> all();

    /** How many are tried no more by themselves. */
    long waiting();

    /** Gives it to its listener again, now, and when that fails as often again as one that is new. Does nothing when it was handled meanwhile. */
    void tryAgain(UUID id);
}
