package nl.kinderrechtenhelpdesk.database.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

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
            "max_connections=60",
            "log_destination=stderr",
            "logging_collector=off",
            "log_min_messages=warning",
            "log_min_error_statement=panic",
            "log_parameter_max_length_on_error=0");

    private final PostgresBinaries binaries;
    private final Path cluster;
    private final Path log;
    private final FileLock lock;
    private final String password;
    private final int port;

    private LastingPostgres(
            PostgresBinaries binaries, Path cluster, Path log, FileLock lock, String password, int port) {
        this.binaries = binaries;
        this.cluster = cluster;
        this.log = log;
        this.lock = lock;
        this.password = password;
        this.port = port;
    }

    /**
     * Starts the server on the data in this folder, making both when there are none yet.
     *
     * @throws IllegalStateException when another application uses the folder, or the server does not start
     */
    static LastingPostgres start(Path dataDir) throws IOException {
        Path folder = dataDir.toAbsolutePath().normalize();
        Files.createDirectories(folder);
        FileLock lock = lock(folder);
        PostgresBinaries binaries = PostgresBinaries.in(folder);
        LastingPostgres server = new LastingPostgres(
                binaries,
                folder.resolve("postgres"),
                folder.resolve("postgres.log"),
                lock,
                password(folder.resolve("postgres-password")),
                freePort());
        server.initialise(folder);
        server.stopLeftOver();
        server.launch();
        return server;
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String password() {
        return password;
    }

    Path dataFolder() {
        return Objects.requireNonNull(cluster.getParent());
    }

    @Override
    public void close() throws IOException {
        try {
            control(60, "stop", "-m", "fast", "-w", "-t", "55");
        } finally {
            lock.release();
            lock.acquiredBy().close();
        }
    }

    private void initialise(Path folder) throws IOException {
        if (Files.exists(cluster.resolve("PG_VERSION"))) {
            return;
        }
        Path passwordFile = Files.createTempFile(
                folder, "pw", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(passwordFile, password);
            run(
                    120,
                    binaries.program("initdb").toString(),
                    "-D",
                    cluster.toString(),
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
        } finally {
            Files.delete(passwordFile);
        }
    }

    private void stopLeftOver() throws IOException {
        if (Files.exists(cluster.resolve("postmaster.pid")) && controlStatus() == 0) {
            control(60, "stop", "-m", "fast", "-w", "-t", "55");
        }
    }

    private void launch() throws IOException {
        List<String> options = new ArrayList<>(List.of("-p", Integer.toString(port)));
        for (String setting : SETTINGS) {
            options.add("-c");
            options.add("'" + setting + "'");
        }
        control(90, "start", "-w", "-t", "85", "-l", log.toString(), "-o", String.join(" ", options));
    }

    private int controlStatus() throws IOException {
        return execute(20, List.of(binaries.program("pg_ctl").toString(), "-D", cluster.toString(), "status"));
    }

    private void control(int seconds, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(binaries.program("pg_ctl").toString(), "-D", cluster.toString()));
        command.addAll(List.of(arguments));
        run(seconds, command.toArray(String[]::new));
    }

    private void run(int seconds, String... command) throws IOException {
        int code = execute(seconds, List.of(command));
        if (code != 0) {
            throw new IllegalStateException(Path.of(command[0]).getFileName() + " ended with " + code + "; see " + log);
        }
    }

    /** As root the programs run in a user namespace of their own, because PostgreSQL refuses to run as root. */
    private int execute(int seconds, List<String> command) throws IOException {
        List<String> whole = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            whole.addAll(List.of("unshare", "-U"));
        }
        whole.addAll(command);
        Process process = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroy();
                throw new IllegalStateException(
                        Path.of(command.getFirst()).getFileName() + " did not answer; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for PostgreSQL", e);
        }
        return process.exitValue();
    }

    private static FileLock lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new IllegalStateException("another helpdesk is running on the data folder " + folder
                    + "; stop it first, or set DATA_DIR to another folder");
        }
        return lock;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path unfinished = Files.createTempFile(
                file.getParent(),
                "pw",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, password);
        Files.move(unfinished, file);
        return password;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
