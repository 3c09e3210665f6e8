package nl.kinderrechtenhelpdesk.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepsPostgresUpTest {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final KeepsPostgresUp.Timing QUICK =
            new KeepsPostgresUp.Timing(SHORT, Duration.ofSeconds(60), Duration.ofSeconds(1));

    @TempDir
    Path folder;

    private final CompletableFuture<String> ended = new CompletableFuture<>();

    @Test
    void aServerThatWasKilledIsUpAgainOnTheSamePortEachTime() throws Exception {
        try (LastingPostgres server = LastingPostgres.start(folder);
                KeepsPostgresUp keeper = KeepsPostgresUp.watching(server, QUICK, ended::complete, () -> true)) {
            assertThat(keeper).isNotNull();
            for (int time = 0; time < 3; time++) {
                LastingPostgresTest.kill(folder);
                await().atMost(Duration.ofSeconds(60))
                        .ignoreExceptions()
                        .until(() ->
                                LastingPostgresTest.query(server, "select 1").equals("1"));
            }
        }
        assertThat(ended).isNotDone();
    }

    @Test
    void aServerThatIsThereAndDoesNotAnswerIsStartedAgain() throws Exception {
        KeepsPostgresUp.Timing impatient =
                new KeepsPostgresUp.Timing(SHORT, Duration.ofSeconds(5), Duration.ofSeconds(1));
        try (LastingPostgres server = LastingPostgres.start(folder);
                KeepsPostgresUp keeper = KeepsPostgresUp.watching(server, impatient, ended::complete, () -> true)) {
            assertThat(keeper).isNotNull();
            ProcessHandle frozen = LastingPostgresTest.process(folder);
            new ProcessBuilder("kill", "-STOP", Long.toString(frozen.pid()))
                    .start()
                    .waitFor();
            frozen.onExit().get(60, TimeUnit.SECONDS);
            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .until(() -> LastingPostgresTest.query(server, "select 1").equals("1"));
        }
    }

    @Test
    void aServerThatDoesNotStartInThreeTriesEndsTheProcessWithOneLine() throws Exception {
        try (LastingPostgres server = LastingPostgres.start(folder)) {
            LastingPostgresTest.kill(folder);
            Files.move(folder.resolve("postgres"), folder.resolve("elsewhere"));
            try (KeepsPostgresUp keeper = KeepsPostgresUp.watching(server, QUICK, ended::complete, () -> true)) {
                assertThat(keeper).isNotNull();
                assertThat(ended.get(60, TimeUnit.SECONDS)).contains("did not start in 3 tries");
            }
        }
    }

    @Test
    void whileTheDiskIsFullTheProcessStaysAndTheServerIsUpOnceThereIsRoom() throws Exception {
        CountDownLatch looks = new CountDownLatch(6);
        AtomicBoolean room = new AtomicBoolean();
        try (LastingPostgres server = LastingPostgres.start(folder)) {
            LastingPostgresTest.kill(folder);
            Files.move(folder.resolve("postgres"), folder.resolve("elsewhere"));
            KeepsPostgresUp.Timing hurried = new KeepsPostgresUp.Timing(SHORT, Duration.ofSeconds(60), SHORT);
            try (KeepsPostgresUp keeper = KeepsPostgresUp.watching(server, hurried, ended::complete, () -> {
                looks.countDown();
                return room.get();
            })) {
                assertThat(keeper).isNotNull();
                assertThat(looks.await(60, TimeUnit.SECONDS)).isTrue();
                Files.move(folder.resolve("elsewhere"), folder.resolve("postgres"));
                room.set(true);
                await().atMost(Duration.ofSeconds(60))
                        .ignoreExceptions()
                        .until(() ->
                                LastingPostgresTest.query(server, "select 1").equals("1"));
            }
        }
        assertThat(ended).isNotDone();
    }

    @Test
    void aServerThatTheApplicationStopsStaysStopped() throws Exception {
        LastingPostgres server = LastingPostgres.start(folder);
        try (KeepsPostgresUp keeper = KeepsPostgresUp.watching(server, QUICK, ended::complete, () -> true)) {
            assertThat(keeper).isNotNull();
            server.close();
            server.startAgain();
            assertThat(server.isThere()).isFalse();
        }
    }
}
