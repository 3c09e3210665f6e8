package nl.kinderrechtenhelpdesk.traffic.internal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How far the reading of one body is: written by the thread that reads, looked at by {@link ConnectionWatch}. Holds no content.
 *
 * <p>A body that begins slowly has a few seconds; after that it has to keep up a pace that the slowest mobile network has many times over.
 */
final class Reading {

    /** Attribute of the request. */
    static final String OF_REQUEST = Reading.class.getName();

    private static final long PATIENCE = Duration.ofSeconds(5).toNanos();
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long SLOWEST_BYTES_A_SECOND = 1_000;
    /** In a crowd, so that who sends nothing makes room for who sends. */
    private static final long SLOWEST_IN_A_CROWD = 4_000;

    private final long started = System.nanoTime();
    private final AtomicLong bytes = new AtomicLong();
    private volatile boolean done;

    void got(int more) {
        bytes.addAndGet(more);
    }

    void done() {
        done = true;
    }

    /** @param crowd 0 when there is room, 1 when it is half full, 2 when nearly full */
    boolean tooSlow(long now, int crowd) {
        long patience = crowd == 0 ? PATIENCE : SECOND / crowd;
        long pace = crowd == 0 ? SLOWEST_BYTES_A_SECOND : SLOWEST_IN_A_CROWD;
        long late = now - started - patience;
        return !done && late > 0 && bytes.get() < (double) late / SECOND * pace;
    }
}
