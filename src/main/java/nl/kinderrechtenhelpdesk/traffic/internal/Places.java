package nl.kinderrechtenhelpdesk.traffic.internal;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** So many at once; a few more wait a while for a place, in the order of coming. */
final class Places {

    private final Semaphore free;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int mostWaiting;
    private final long patienceMillis;

    Places(int atOnce, int mostWaiting, long patienceMillis) {
        free = new Semaphore(atOnce, true);
        this.mostWaiting = mostWaiting;
        this.patienceMillis = patienceMillis;
    }

    /** False when there was no place in time; otherwise {@link #leave} has to follow. */
    boolean enter() {
        if (free.tryAcquire()) {
            return true;
        }
        try {
            return waiting.incrementAndGet() <= mostWaiting && free.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }

    void leave() {
        free.release();
    }

    /** Whether all places are taken: then who is slow has to make room. */
    boolean full() {
        return free.availablePermits() == 0;
    }
}
