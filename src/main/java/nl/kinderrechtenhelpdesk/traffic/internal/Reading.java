package nl.kinderrechtenhelpdesk.traffic.internal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * How far the reading of one body is: written by the thread that reads, looked at by {@link ConnectionWatch}. Holds no content.
 *
 * <p>A body that begins slowly has a few seconds; after that it has to keep up a pace. When all places are taken, who sends slowly makes
 * room for who sends as people do.
 */
final class Reading {

    /** Attribute of the request. */
    static final String OF_REQUEST = Reading.class.getName();

    /** How slow is too slow: seldom, and when all places are taken. A pace is in bytes a second. */
    enum Pace {
        FORM(Duration.ofSeconds(5), 1_000, Duration.ofMillis(300), 8_000),
        /** The slowest mobile network has about this; a photo of 3 MB takes ten minutes over it. */
        FILE(Duration.ofSeconds(15), 5_000, Duration.ofSeconds(3), 50_000),
        /** What is still under way when the answer is given already. */
        REST(Duration.ofSeconds(1), 10_000, Duration.ofMillis(150), 50_000);

        private final Duration patience;
        private final long slowest;
        private final Duration patienceInACrowd;
        private final long slowestInACrowd;

        Pace(Duration patience, long slowest, Duration patienceInACrowd, long slowestInACrowd) {
            this.patience = patience;
            this.slowest = slowest;
            this.patienceInACrowd = patienceInACrowd;
            this.slowestInACrowd = slowestInACrowd;
        }
    }

    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    private final Pace pace;
    private final BooleanSupplier allTaken;
    private final long announced;
    private final long started = System.nanoTime();
    private final AtomicLong bytes = new AtomicLong();
    private volatile boolean done;

    /**
     * @param allTaken whether somebody waits for the place that this takes
     * @param announced bytes the sender says there are, or -1
     */
    Reading(Pace pace, BooleanSupplier allTaken, long announced) {
        this.pace = pace;
        this.allTaken = allTaken;
        this.announced = announced;
    }

    void got(int more) {
        bytes.addAndGet(more);
    }

    void done() {
        done = true;
    }

    /** Whether it ended before all that was announced had come. */
    boolean brokeOff() {
        return done && bytes.get() < announced;
    }

    boolean tooSlow(long now, boolean crowd) {
        boolean full = crowd || allTaken.getAsBoolean();
        long late = now - started - (full ? pace.patienceInACrowd : pace.patience).toNanos();
        return !done && late > 0 && bytes.get() < late / SECOND * (full ? pace.slowestInACrowd : pace.slowest);
    }
}
