package nl.kinderrechtenhelpdesk.health.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.kinderrechtenhelpdesk.health.ProcessEnd;
import org.junit.jupiter.api.Test;

class EndsInTimeTest {

    /** A process of its own whose orderly end never comes. */
    static final class NeverStops {

        private NeverStops() {}

        public static void main(String[] arguments) throws InterruptedException, IOException {
            if (arguments.length > 0) {
                new EndsInTime(Duration.ofSeconds(1));
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
            System.in.read();
            System.exit(0);
        }
    }

    @Test
    void aStopThatHangsIsEndedInTimeWithACodeThatSaysSo() throws Exception {
        Process process = start("guarded");
        try {
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(ProcessEnd.CODE);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(String... arguments) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                NeverStops.class.getName());
        command.command().addAll(java.util.List.of(arguments));
        Process process = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        return process;
    }
}
