package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Starts a process for one file, with little memory, {@value #SECONDS} seconds, no settings of ours, no right to write a file, and, where the
 * machine allows it, no network and another user. What comes back is bounded and is only bytes.
 */
@Component
class FileRooms {

    /** The answer of a room. */
    static final class Answer {

        private final int kind;
        private final byte[] content;

        private Answer(int kind, byte[] content) {
            this.kind = kind;
            this.content = content;
        }

        int kind() {
            return kind;
        }

        /** Not copied: it can be a large picture, and goes to one place. */
        byte[] content() {
            return content;
        }

        boolean ok() {
            return kind == FileRoom.ANSWERED;
        }
    }

    private static final Logger log = LoggerFactory.getLogger(FileRooms.class);
    private static final int SECONDS = 25;
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_ANSWERED = 24 << 20;
    private static final Answer NONE = new Answer(0, new byte[0]);
    /** From most shut off to least; the first that works on this machine is used. */
    private static final List<List<String>> WALLS = List.of(
            List.of(
                    "unshare",
                    "--net",
                    "--ipc",
                    "--",
                    "setpriv",
                    "--reuid=65534",
                    "--regid=65534",
                    "--clear-groups",
                    "--no-new-privs",
                    "--"),
            List.of("unshare", "--user", "--map-root-user", "--net", "--ipc", "--"),
            List.of("setpriv", "--no-new-privs", "--"),
            List.of());

    private static final String LIMITS = "ulimit -f 0; ulimit -c 0; ulimit -t 25; ulimit -n 256; exec \"$@\"";

    private final HeavyWork places = new HeavyWork(AT_ONCE, PATIENCE);
    private volatile @Nullable List<String> walls;

    /** Empty when no place came free, or when the process gave no answer: it ran out of time or memory, or could not read the file. */
    Optional<Answer> ask(byte[] content, String... task) {
        if (!places.take()) {
            return Optional.empty();
        }
        try {
            Answer answer = run(chosen(), content, task);
            return answer.kind() == 0 ? Optional.empty() : Optional.of(answer);
        } finally {
            places.leave();
        }
    }

    private List<String> chosen() {
        List<String> known = walls;
        if (known == null) {
            known = WALLS.stream()
                    .filter(wall -> run(wall, new byte[0], "ready").ok())
                    .findFirst()
                    .orElse(List.of());
            walls = known;
            boolean closed = known.contains("--net");
            log.info(
                    "Files are looked at in a process of its own, {} and {}",
                    closed ? "without network" : "WITH the network of this one",
                    known.contains("--reuid=65534") ? "as another user" : "as the same user");
        }
        return known;
    }

    private static Answer run(List<String> wall, byte[] content, String... task) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command(wall, task)).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().clear();
            builder.environment().put("PATH", "/usr/bin:/bin:/usr/sbin:/sbin");
            Process process = builder.start();
            CompletableFuture<Void> end = CompletableFuture.runAsync(
                    process::destroyForcibly, CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS));
            try {
                Thread.ofVirtual().start(() -> write(process.getOutputStream(), content));
                return read(process);
            } finally {
                end.cancel(false);
                process.destroyForcibly();
            }
        } catch (IOException e) {
            // no such command on this machine, or it broke off
            log.debug("A process for a file gave no answer", e);
            return NONE;
        }
    }

    private static Answer read(Process process) throws IOException {
        try (InputStream in = process.getInputStream()) {
            byte[] all = in.readNBytes(MOST_ANSWERED);
            boolean whole = process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
            return whole && all.length > 0 ? new Answer(all[0], Arrays.copyOfRange(all, 1, all.length)) : NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NONE;
        }
    }

    private static void write(OutputStream to, byte[] content) {
        try (to) {
            to.write(content);
        } catch (IOException e) {
            // it ended before it read all; that it gave no answer is told by its end
            log.debug("A process for a file did not read all of it", e);
        }
    }

    private static List<String> command(List<String> wall, String... task) {
        List<String> command = new ArrayList<>(wall);
        command.addAll(List.of("/bin/sh", "-c", LIMITS, "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx224m",
                "-Xss1m",
                "-XX:MaxDirectMemorySize=8m",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=/nonexistent",
                "-Dpdfbox.fontcache=/nonexistent",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-cp",
                System.getProperty("java.class.path"),
                FileRoom.class.getName()));
        command.addAll(List.of(task));
        return command;
    }
}
