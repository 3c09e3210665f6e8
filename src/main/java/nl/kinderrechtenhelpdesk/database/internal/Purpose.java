package nl.kinderrechtenhelpdesk.database.internal;

import java.time.Duration;

/**
 * What a connection is wanted for. Each purpose has connections of its own, so that a table on which everybody who asks has to wait
 * leaves the others their way; and bounds of its own, because a visitor waits seconds and a nightly check may take its time.
 */
enum Purpose {
    /** Somebody asks a question. */
    ASKING(true),
    /** Any other visitor, an asker who comes back among them. */
    VISIT(true),
    /** Somebody at work. */
    STAFF(true),
    /** Nobody waits for a page: jobs, listeners, migrations, commands. */
    WORK(false);

    /** Each; the embedded server has room for two applications. */
    static final int CONNECTIONS = 8;

    private static final ThreadLocal<Purpose> OF_THREAD = ThreadLocal.withInitial(() -> WORK);

    private final boolean somebodyWaits;

    Purpose(boolean somebodyWaits) {
        this.somebodyWaits = somebodyWaits;
    }

    /** Of the request that this thread is answering, or else work. */
    static Purpose ofThread() {
        return OF_THREAD.get();
    }

    static void begin(String path) {
        OF_THREAD.set(within(path, "/medewerkers") ? STAFF : within(path, "/stel-je-vraag") ? ASKING : VISIT);
    }

    static void end() {
        OF_THREAD.remove();
    }

    boolean somebodyWaits() {
        return somebodyWaits;
    }

    /** For a connection, and a second at most for finding out that one is dead: less than five seconds together. */
    Duration patience() {
        return somebodyWaits ? Duration.ofSeconds(3) : Duration.ofSeconds(30);
    }

    /**
     * What the server is told when a connection is made: how long a statement waits for a lock and takes at most, and how long a
     * transaction may do nothing. Work waits longer, yet not for ever for a lock: whoever comes after it would wait behind it.
     */
    String options() {
        return somebodyWaits
                ? "-c lock_timeout=3s -c statement_timeout=15s -c idle_in_transaction_session_timeout=30s"
                : "-c lock_timeout=10s -c statement_timeout=30min -c idle_in_transaction_session_timeout=10min";
    }

    /** Seconds of silence on the line after which it counts as dead, 0 for no bound: longer than a statement may take. */
    int silence() {
        return somebodyWaits ? 17 : 0;
    }

    private static boolean within(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
