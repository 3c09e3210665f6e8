package nl.kinderrechtenhelpdesk.conversation.internal;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How many at once do work that takes much memory, first come first served; who waited too long does not get a place. */
final class HeavyWork {

    private final Semaphore free;
    private final Duration patience;

    HeavyWork(int atOnce, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** Whether a place was taken, which has to be given back by {@link #leave}. */
    boolean take() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void leave() {
        free.release();
    }
}
