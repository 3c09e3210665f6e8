package nl.kinderrechtenhelpdesk.traffic.internal;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** So many forms are handled at once; the next one waits a while for its turn, in the order of coming. */
final class Turns {

    private static final int AT_ONCE = 48;
    private static final long PATIENCE_SECONDS = 10;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** What is done in a turn. */
    interface Work {
        void run() throws ServletException, IOException;
    }

    /** False when no turn came in time; then nothing was done. */
    boolean within(Work work) throws ServletException, IOException {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            places.release();
        }
    }
}
