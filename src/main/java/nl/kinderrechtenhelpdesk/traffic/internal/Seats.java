package nl.kinderrechtenhelpdesk.traffic.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import nl.kinderrechtenhelpdesk.limiter.Source;

/**
 * So many at once; a few more wait a while for a place. One source has three quarters of the places at most, and of those that wait: a whole
 * class behind one address fits, and whoever takes all that one source can take leaves a place for others.
 */
final class Seats {

    /** What one source has of them now. */
    private static final class Share {

        private int taken;
        private int waiting;

        boolean none() {
            return taken == 0 && waiting == 0;
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<UUID, Share> shares = new HashMap<>();
    private final int atOnce;
    private final int mostWaiting;
    private final long patienceMillis;
    private int taken;
    private int waiting;

    Seats(int atOnce, int mostWaiting, long patienceMillis) {
        this.atOnce = atOnce;
        this.mostWaiting = mostWaiting;
        this.patienceMillis = patienceMillis;
    }

    /** False when there was no place in time; otherwise {@link #leave} has to follow. */
    boolean enter(Source source) {
        lock.lock();
        try {
            Share share = shares.computeIfAbsent(source.self(), _ -> new Share());
            boolean in = free(share) || waitFor(share);
            if (in) {
                taken++;
                share.taken++;
            }
            forget(source, share);
            return in;
        } finally {
            lock.unlock();
        }
    }

    void leave(Source source) {
        lock.lock();
        try {
            Share share = shares.get(source.self());
            if (share == null || share.taken == 0) {
                throw new IllegalStateException("left without having entered");
            }
            taken--;
            share.taken--;
            forget(source, share);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether this source has to make room if it is slow: all places are taken, or all of its own while more of it wait. */
    boolean full(Source source) {
        lock.lock();
        try {
            Share share = shares.get(source.self());
            return taken >= atOnce || (share != null && share.waiting > 0 && !free(share));
        } finally {
            lock.unlock();
        }
    }

    /** How many wait for a place now. */
    int waiting() {
        lock.lock();
        try {
            return waiting;
        } finally {
            lock.unlock();
        }
    }

    private boolean free(Share share) {
        return taken < atOnce && share.taken < ofOne(atOnce);
    }

    private boolean waitFor(Share share) {
        if (waiting >= mostWaiting || share.waiting >= ofOne(mostWaiting)) {
            return false;
        }
        waiting++;
        share.waiting++;
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(patienceMillis);
            while (!free(share) && left > 0) {
                left = changed.awaitNanos(left);
            }
            return free(share);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting--;
            share.waiting--;
        }
    }

    private void forget(Source source, Share share) {
        if (share.none()) {
            shares.remove(source.self());
        }
    }

    private static int ofOne(int all) {
        return all * 3 / 4;
    }
}
