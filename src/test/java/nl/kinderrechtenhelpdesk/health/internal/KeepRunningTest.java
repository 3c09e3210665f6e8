package nl.kinderrechtenhelpdesk.health.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kinderrechtenhelpdesk.health.ProcessEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The loop of {@code ./run} that starts the helpdesk again, with programs that end as the helpdesk can. */
@Timeout(60)
class KeepRunningTest {

    /** Ends as the list in {@code endings} says, a word a start; tells by a line in {@code starts} that it began. */
    private static final String STAND_IN = """
            trap 'exit 143' TERM
            ending=$(head -n 1 endings)
            sed -i 1d endings
            echo "$ending" >> starts
            case "$ending" in
              KILL) kill -KILL $$ ;;
              stays) sleep 60 & wait ;;
              hangs) trap 'exit 70' TERM; sleep 60 & wait ;;
              *) exit "$ending" ;;
            esac
            """;

    /** Pauses are told, not waited for. */
    private static final String NO_PAUSE = "sleep() { echo \"$1\" >> \"$folder/pauses\"; }\n";

    @TempDir
    Path folder;

    @Test
    void whatEndedByItselfIsStartedAgainHoweverItEndedUntilItsWorkIsDone() throws Exception {
        endings("3", "KILL", String.valueOf(ProcessEnd.CODE), "143", "0", "3");

        assertThat(ended(loop(NO_PAUSE))).isZero();

        assertThat(lines("starts")).containsExactly("3", "KILL", "70", "143", "0");
    }

    @Test
    void whatCannotStartThreeTimesInARowStaysStoppedAndSaysSo() throws Exception {
        endings("1", "1", "1", "0");

        assertThat(ended(loop(NO_PAUSE))).isEqualTo(1);

        assertThat(lines("starts")).containsExactly("1", "1", "1");
        assertThat(told()).contains("three times in a row and stays stopped");
    }

    @Test
    void aStartThatFailedIsForgottenAfterOneThatDidNot() throws Exception {
        endings("1", "1", "3", "1", "1", "0");

        assertThat(ended(loop(NO_PAUSE))).isZero();

        assertThat(lines("starts")).hasSize(6);
    }

    @Test
    void pausesGrowToAMinute() throws Exception {
        endings("3", "3", "3", "3", "3", "3", "3", "3", "0");

        assertThat(ended(loop(NO_PAUSE))).isZero();

        assertThat(lines("pauses")).containsExactly("1", "2", "4", "8", "16", "32", "60", "60");
    }

    @Test
    void aWantedStopIsHandedOnAndEndsBoth() throws Exception {
        endings("stays", "0");
        Process loop = loop("");
        awaitLines("starts", 1);

        loop.destroy();

        assertThat(ended(loop)).isZero();
        assertThat(lines("starts")).containsExactly("stays");
    }

    @Test
    void aStopThatHadToBeCutOffIsNotStartedAgainAndKeepsItsCode() throws Exception {
        endings("hangs", "0");
        Process loop = loop("");
        awaitLines("starts", 1);

        loop.destroy();

        assertThat(ended(loop)).isEqualTo(ProcessEnd.CODE);
        assertThat(lines("starts")).containsExactly("hangs");
    }

    @Test
    void aStopDuringThePauseIsObeyed() throws Exception {
        endings("3", "0");
        Process loop = loop("sleep() { echo \"$1\" >> \"$folder/pauses\"; exec sleep 60; }\n");
        awaitLines("pauses", 1);

        loop.destroy();

        assertThat(ended(loop)).isZero();
        assertThat(lines("starts")).containsExactly("3");
    }

    /** Fills the heap until it is full the first time, and has nothing to do the second. */
    static final class FillsTheHeap {

        private FillsTheHeap() {}

        public static void main(String[] arguments) throws IOException {
            Path been = Path.of(arguments[0]);
            if (Files.exists(been)) {
                return;
            }
            Files.createFile(been);
            List<byte[]> kept = new ArrayList<>();
            try {
                while (kept.size() < Integer.MAX_VALUE) {
                    kept.add(new byte[1 << 20]);
                }
            } catch (OutOfMemoryError limpsOn) {
                System.exit(0);
            }
        }
    }

    @Test
    void aHeapThatIsFullEndsTheProgramWithTheOptionsOfTheHelpdeskAndItIsStartedAgain() throws Exception {
        Process loop = bash(NO_PAUSE
                + ". scripts/build.sh\n"
                + "keep_running \"$java\" \"${java_options[@]}\" -cp \"$classes\" '" + FillsTheHeap.class.getName()
                + "' \"$folder/been\"\n");

        assertThat(ended(loop)).isZero();

        assertThat(told()).contains("it ended with 3 after");
        assertThat(folder.resolve("been")).exists();
    }

    private Process loop(String before) throws IOException {
        Files.writeString(folder.resolve("stand-in"), STAND_IN);
        return bash(before + "cd \"$folder\"\nkeep_running bash stand-in\n");
    }

    private Process bash(String script) throws IOException {
        ProcessBuilder command =
                new ProcessBuilder("bash", "-c", "set -euo pipefail\n. scripts/keep-running.sh\n" + script);
        command.environment().put("folder", folder.toString());
        command.environment().put("classes", System.getProperty("java.class.path"));
        command.environment()
                .put(
                        "java",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        return command.redirectErrorStream(true)
                .redirectOutput(folder.resolve("told").toFile())
                .start();
    }

    private int ended(Process loop) throws InterruptedException {
        try {
            assertThat(loop.waitFor(40, TimeUnit.SECONDS)).as("ended").isTrue();
            return loop.exitValue();
        } finally {
            loop.descendants().forEach(ProcessHandle::destroyForcibly);
            loop.destroyForcibly();
        }
    }

    private void endings(String... words) throws IOException {
        Files.write(folder.resolve("endings"), List.of(words));
    }

    private String told() throws IOException {
        return Files.readString(folder.resolve("told"), StandardCharsets.UTF_8);
    }

    private List<String> lines(String file) throws IOException {
        return Files.exists(folder.resolve(file)) ? Files.readAllLines(folder.resolve(file)) : List.of();
    }

    private void awaitLines(String file, int number) throws IOException {
        while (lines(file).size() < number) {
            java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
        }
    }
}
