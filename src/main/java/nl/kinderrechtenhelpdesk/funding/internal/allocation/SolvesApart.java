package nl.kinderrechtenhelpdesk.funding.internal.allocation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Apart;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Division;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Puzzle;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Wire;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has a puzzle solved in a process of its own, which takes its memory with it when it ends: of the helpdesk nothing is lost when the library
 * does not run here. One at a time.
 */
@Component
class SolvesApart {

    private static final Logger LOG = LoggerFactory.getLogger(SolvesApart.class);
    private static final int SECONDS = 300;
    private static final List<String> OPTIONS = List.of(
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final ReentrantLock turn = new ReentrantLock();
    private final String java;

    SolvesApart() {
        this(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    /** @param java the program that runs the process */
    SolvesApart(String java) {
        this.java = java;
    }

    /** Empty when it could not be solved on this machine; the log says why. */
    Optional<Division> solve(Puzzle puzzle) {
        turn.lock();
        try {
            Path folder = Files.createTempDirectory("allocation");
            try {
                return solved(puzzle, folder);
            } finally {
                for (String name : List.of("answer", "words")) {
                    Files.deleteIfExists(folder.resolve(name));
                }
                Files.deleteIfExists(folder);
            }
        } catch (IOException noProcess) {
            LOG.warn("an allocation could not be solved: no process could be started or read", noProcess);
            return Optional.empty();
        } finally {
            turn.unlock();
        }
    }

    private Optional<Division> solved(Puzzle puzzle, Path folder) throws IOException {
        Path answer = folder.resolve("answer");
        Path words = folder.resolve("words");
        Process process = new ProcessBuilder(command(answer))
                .redirectErrorStream(true)
                .redirectOutput(words.toFile())
                .start();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()))) {
            Wire.write(out, puzzle);
        } catch (IOException endedBefore) {
            LOG.debug("the process that solves ended before it had read all");
        }
        try {
            if (process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0) {
                try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(answer)))) {
                    return Optional.of(Wire.division(in));
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        String said = Files.readString(words);
        LOG.warn("an allocation could not be solved: {}", said.substring(0, Math.min(said.length(), 500)));
        return Optional.empty();
    }

    private List<String> command(Path answer) {
        List<String> place = List.of(
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                System.getProperty("java.class.path"),
                Apart.class.getName(),
                answer.toString());
        return Stream.of(List.of(java), OPTIONS, place).flatMap(List::stream).toList();
    }
}
