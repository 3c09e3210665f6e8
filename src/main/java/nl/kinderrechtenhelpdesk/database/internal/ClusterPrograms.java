package nl.kinderrechtenhelpdesk.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What the programs of PostgreSQL are called with, for the database of one folder; {@link LastingPostgres} decides when. */
final class ClusterPrograms {

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

    ClusterPrograms(DataFolder folder, Programs programs) {
        this.folder = folder;
        this.programs = programs;
    }

    /** The first process of the server, while it is there. */
    Optional<ProcessHandle> process() {
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
    void initialise(String password) throws IOException {
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
                    LastingPostgres.USER,
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

    /** Waits for who is still being served, but not for ever. */
    void stop() throws IOException {
        if (programs.code(15, "pg_ctl", "-D", cluster(), "stop", "-m", "fast", "-w", "-t", "10") != 0) {
            // who still holds on to it is cut off; the next start recovers
            programs.run(10, "pg_ctl", "-D", cluster(), "stop", "-m", "immediate", "-w", "-t", "5");
        }
    }

    /** What it had acknowledged is on disk. */
    void cutOff() throws IOException {
        programs.code(15, "pg_ctl", "-D", cluster(), "stop", "-m", "immediate", "-w", "-t", "10");
        process().ifPresent(ProcessHandle::destroyForcibly);
    }

    /** A server that an earlier, killed application left running. */
    void stopLeftOver() throws IOException {
        if (Files.exists(folder.cluster().resolve("postmaster.pid"))
                && programs.code(20, "pg_ctl", "-D", cluster(), "status") == 0) {
            programs.run(60, "pg_ctl", "-D", cluster(), "stop", "-m", "fast", "-w", "-t", "55");
        }
    }

    void launch(int port) throws IOException {
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

    private String cluster() {
        return folder.cluster().toString();
    }
}
