package nl.kinderrechtenhelpdesk.database.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The embedded PostgreSQL: a real server with lasting, fsynced data, on a private port on loopback and with a random password.
 *
 * <p>One application per data folder. A server that an earlier, killed application left running is stopped first; what it had
 * acknowledged is on disk and PostgreSQL recovers it by itself.
 */
final class LastingPostgres implements AutoCloseable {

    static final String USER = "helpdesk";

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            "shared_buffers=256MB",
            "max_connections=80",
            "log_destination=stderr",
            "logging_collector=off",
            "log_min_messages=warning",
            "log_min_error_statement=panic",
            "log_parameter_max_length_on_error=0");

    private final DataFolder folder;
    private final Programs programs;
    private final String password;
    private final int port;
    private final AtomicBoolean closing = new AtomicBoolean();

    private LastingPostgres(DataFolder folder, Programs programs, String password, int port) {
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
            Programs programs = new Programs(PostgresBinaries.in(folder.path()), folder.log());
            LastingPostgres server = new LastingPostgres(folder, programs, folder.password(), freePort());
            server.initialise();
            server.stopLeftOver();
            server.launch();
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
        return process().isPresent();
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
            programs.code(15, "pg_ctl", "-D", cluster(), "stop", "-m", "immediate", "-w", "-t", "10");
            process().ifPresent(ProcessHandle::destroyForcibly);
        }
        launch();
    }

    @Override
    public void close() throws IOException {
        closing.set(true);
        synchronized (this) {
            try {
                if (isThere()
                        && programs.code(15, "pg_ctl", "-D", cluster(), "stop", "-m", "fast", "-w", "-t", "10") != 0) {
                    // who still holds on to it is cut off; the next start recovers
                    programs.run(10, "pg_ctl", "-D", cluster(), "stop", "-m", "immediate", "-w", "-t", "5");
                }
            } finally {
                folder.close();
            }
        }
    }

    private String cluster() {
        return folder.cluster().toString();
    }

    private Optional<ProcessHandle> process() {
        Path file = folder.cluster().resolve("postmaster.pid");
        try {
            return ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                    .filter(process -> process.info()
                            .command()
                            .map(name -> name.endsWith("postgres"))
                            .orElse(true));
        } catch (IOException | NumberFormatException | NoSuchElementException noServer) {
            return Optional.empty();
        }
    }

    /** Made beside its place and moved there when complete, so that a start that is killed leaves nothing that looks like data. */
    private void initialise() throws IOException {
        if (Files.exists(folder.cluster())) {
            return;
        }
        Path passwordFile = folder.secret(password);
        try {
            programs.run(
                    120,
                    "initdb",
                    "-D",
                    folder.unfinishedCluster().toString(),
                    "-U",
                    USER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "-E",
                    "UTF-8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--data-checksums");
            Files.move(folder.unfinishedCluster(), folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.delete(passwordFile);
        }
    }

    private void stopLeftOver() throws IOException {
        if (Files.exists(folder.cluster().resolve("postmaster.pid"))
                && programs.code(20, "pg_ctl", "-D", cluster(), "status") == 0) {
            programs.run(60, "pg_ctl", "-D", cluster(), "stop", "-m", "fast", "-w", "-t", "55");
        }
    }

    private void launch() throws IOException {
        List<String> options = new ArrayList<>(List.of("-p", Integer.toString(port)));
        for (String setting : SETTINGS) {
            options.add("-c");
            options.add("'" + setting + "'");
        }
        programs.run(
                90,
                "pg_ctl",
                "-D",
                cluster(),
                "start",
                "-w",
                "-t",
                "85",
                "-l",
                folder.log().toString(),
                "-o",
                String.join(" ", options));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
