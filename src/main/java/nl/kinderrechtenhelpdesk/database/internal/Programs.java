package nl.kinderrechtenhelpdesk.database.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the programs of PostgreSQL, with a bound on the time of each. What they say goes to the log of the database. */
final class Programs {

    private static final String SEE_LOG = "See the last lines of ";

    private final PostgresBinaries binaries;
    private final Path log;

    Programs(PostgresBinaries binaries, Path log) {
        this.binaries = binaries;
        this.log = log;
    }

    /** @throws UnusableDataFolder when it fails or takes longer */
    void run(int seconds, String program, String... arguments) throws IOException {
        int code = code(seconds, program, arguments);
        if (code != 0) {
            throw new UnusableDataFolder(
                    "PostgreSQL could not be started or stopped: " + program + " ended with " + code + ".", seeLog());
        }
    }

    /** As root the programs run in a user namespace of their own, because PostgreSQL refuses to run as root. */
    int code(int seconds, String program, String... arguments) throws IOException {
        List<String> whole = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            whole.addAll(List.of("unshare", "-U"));
        }
        whole.add(binaries.program(program).toString());
        whole.addAll(List.of(arguments));
        Process process = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IllegalStateException("interrupted while waiting for PostgreSQL", e);
        }
        process.destroy();
        throw new UnusableDataFolder(
                "PostgreSQL gave no answer: " + program + " did not end within " + seconds + " seconds.", seeLog());
    }

    private String seeLog() {
        return SEE_LOG + log + ", and whether the disk is full.";
    }
}
