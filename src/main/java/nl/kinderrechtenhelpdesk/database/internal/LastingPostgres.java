package nl.kinderrechtenhelpdesk.database.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The embedded PostgreSQL: a real server with lasting, fsynced data, on a private port on loopback and with a random password.
 *
 * <p>One application per data folder. A server that an earlier, killed application left running is stopped first; what it had
 * acknowledged is on disk and PostgreSQL recovers it by itself.
 */
final class LastingPostgres implements AutoCloseable {

    static final String USER = "helpdesk";

    private final DataFolder folder;
    private final ClusterPrograms programs;
    private final String password;
    private final int port;
    private final AtomicBoolean closing = new AtomicBoolean();

    private LastingPostgres(DataFolder folder, ClusterPrograms programs, String password, int port) {
        this.folder = folder;
        this.programs = programs;
        this.password = password;
        this.port = port;
    }

    /**
     * Starts the server on the data in this folder, making both when there are none yet.
     *
     * @throws UnusableDataFolder in words, when another application uses the folder, or the server does not start
     */
    static LastingPostgres start(Path dataDir) throws IOException {
        return start(dataDir, RoomToStart.on(dataDir));
    }

    static LastingPostgres start(Path dataDir, RoomToStart room) throws IOException {
        DataFolder folder = opened(dataDir, room);
        try {
            ClusterPrograms programs =
                    new ClusterPrograms(folder, new Programs(PostgresBinaries.in(folder.path()), folder.log()));
            LastingPostgres server = new LastingPostgres(folder, programs, folder.password(), freePort());
            programs.initialise(server.password);
            programs.stopLeftOver();
            programs.launch(server.port);
            return server;
        } catch (IOException | RuntimeException e) {
            folder.close();
            if (room.there()) {
                throw e;
            }
            throw new NoRoomToStart(dataDir, e);
        }
    }

    private static DataFolder opened(Path dataDir, RoomToStart room) throws IOException {
        try {
            return DataFolder.open(dataDir);
        } catch (IOException | RuntimeException e) {
            // in use, or a file: more room does not help
            boolean explained = e instanceof UnusableDataFolder && e.getCause() == null;
            if (explained || room.there()) {
                throw e;
            }
            throw new NoRoomToStart(dataDir, e);
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String password() {
        return password;
    }

    Path dataFolder() {
        return folder.path();
    }

    /** Whether its first process is there; a server that does not answer can still be. */
    boolean isThere() {
        return programs.process().isPresent();
    }

    /**
     * Starts a server that ended, on the same port. One that is there and does not answer is ended first: what it had acknowledged is on
     * disk. Does nothing once this application is stopping.
     */
    synchronized void startAgain() throws IOException {
        if (closing.get()) {
            return;
        }
        if (isThere()) {
            programs.cutOff();
        }
        programs.launch(port);
    }

    @Override
    public void close() throws IOException {
        closing.set(true);
        synchronized (this) {
            try {
                if (isThere()) {
                    programs.stop();
                }
            } finally {
                folder.close();
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
