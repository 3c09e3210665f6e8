package nl.kinderrechtenhelpdesk.database.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.kinderrechtenhelpdesk.health.ProcessEnd;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the embedded PostgreSQL again when it ended (the kernel took its memory, the disk was full) or has not answered for a minute.
 * While the disk is full it waits for room, as pages that are only read still help. When three tries do not help otherwise, the process ends:
 * it answers nobody in earnest any more, and that must not look like being up.
 */
final class KeepsPostgresUp implements AutoCloseable {

    /**
     * How often to look and how long to wait.
     *
     * @param pause between two looks at its process; at every tenth it is also asked something
     * @param silence after which a server that is there counts as stuck
     * @param between two tries to start it
     */
    record Timing(Duration pause, Duration silence, Duration between) {}

    private static final Timing USUAL =
            new Timing(Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofSeconds(3));
    private static final Logger LOG = LoggerFactory.getLogger(KeepsPostgresUp.class);
    private static final int TRIES = 3;
    private static final int ASK_EVERY = 10;
    /** Starting up or recovering, and all connections in use: no answer to the question, but signs of life. */
    private static final Set<String> ALIVE = Set.of("57P03", "53300");

    private final LastingPostgres server;
    private final Timing timing;
    private final ProcessEnd end;
    private final RoomToStart room;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread watch;

    private KeepsPostgresUp(LastingPostgres server, Timing timing, ProcessEnd end, RoomToStart room) {
        this.server = server;
        this.timing = timing;
        this.end = end;
        this.room = room;
        this.watch = Thread.ofPlatform().daemon().name("keeps-postgres-up").unstarted(this::watch);
    }

    static KeepsPostgresUp watching(LastingPostgres server, ProcessEnd end) {
        return watching(server, USUAL, end, RoomToStart.on(server.dataFolder()));
    }

    static KeepsPostgresUp watching(LastingPostgres server, Timing timing, ProcessEnd end, RoomToStart room) {
        KeepsPostgresUp keeper = new KeepsPostgresUp(server, timing, end, room);
        keeper.watch.start();
        return keeper;
    }

    /** Ends a try that is under way, too. */
    @Override
    public void close() {
        stopped.countDown();
        watch.interrupt();
    }

    private void watch() {
        try {
            long answered = System.nanoTime();
            for (int look = 0; !paused(timing.pause()); look++) {
                if (!server.isThere()) {
                    startAgain("ended");
                    answered = System.nanoTime();
                } else if (look % ASK_EVERY == 0 && answers()) {
                    answered = System.nanoTime();
                } else if (System.nanoTime() - answered > timing.silence().toNanos()) {
                    startAgain("gave no answer for " + timing.silence().toSeconds() + " seconds");
                    answered = System.nanoTime();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain(String why) throws InterruptedException {
        LOG.error("the embedded PostgreSQL {}: starting it again", why);
        int tries = 0;
        while (tries < TRIES) {
            try {
                server.startAgain();
                LOG.info("the embedded PostgreSQL is up again");
                return;
            } catch (IOException | RuntimeException e) {
                if (paused(timing.between())) {
                    return;
                }
                tries++;
                LOG.error("try {} of {}: {}", tries, TRIES, e.getMessage());
            }
            if (!room.there()) {
                LOG.error("the disk with the data is full: the embedded PostgreSQL is started once there is room");
                if (!awaitedRoom()) {
                    return;
                }
                tries = 0;
            }
        }
        end.now("the embedded PostgreSQL " + why + " and did not start in " + TRIES + " tries");
    }

    /** False when watching ended before there was room. */
    private boolean awaitedRoom() throws InterruptedException {
        while (!room.there()) {
            if (paused(timing.between())) {
                return false;
            }
        }
        return true;
    }

    /** Waits, and says whether watching has ended meanwhile. */
    private boolean paused(Duration pause) throws InterruptedException {
        return stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean answers() {
        Properties login = new Properties();
        login.setProperty("user", LastingPostgres.USER);
        login.setProperty("password", server.password());
        login.setProperty("connectTimeout", "3");
        login.setProperty("socketTimeout", "5");
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), login)) {
            return connection.isValid(3);
        } catch (SQLException e) {
            return ALIVE.contains(String.valueOf(e.getSQLState()));
        }
    }
}
