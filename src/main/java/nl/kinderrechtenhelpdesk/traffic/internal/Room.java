package nl.kinderrechtenhelpdesk.traffic.internal;

import java.util.concurrent.Semaphore;

/** Memory that all forms on their way in share, in pieces: it is taken as bytes arrive, never for what was only announced. */
final class Room {

    static final int PIECE = 4 * 1024;

    private final Semaphore pieces;

    /** @param bytes in all, at once */
    Room(int bytes) {
        pieces = new Semaphore(bytes / PIECE);
    }

    /** False when there is none left. */
    boolean take() {
        return pieces.tryAcquire();
    }

    void giveBack(int taken) {
        pieces.release(taken);
    }
}
