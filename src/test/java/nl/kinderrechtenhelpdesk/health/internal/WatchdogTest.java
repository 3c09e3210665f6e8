package nl.kinderrechtenhelpdesk.health.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class WatchdogTest {

    private static final Duration SHORT = Duration.ofMillis(100);

    @Test
    void aSiteThatTakesConnectionsAndAnswersNobodyEndsTheProcessAfterSayingWhatAllThreadsDo(CapturedOutput log)
            throws Exception {
        CompletableFuture<String> ended = new CompletableFuture<>();
        // the machine takes connections up to its backlog, and nothing ever reads them
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Watchdog watchdog = watchdog(silent, ended);
            watchdog.start();
            assertThat(ended.get(20, TimeUnit.SECONDS)).contains("no answer three times");
            watchdog.stop();
        }
        assertThat(log.getAll())
                .contains("What all threads do")
                .contains("\"watchdog\"")
                .contains("WatchdogTest");
    }

    @Test
    void oneMissedKnockEndsNothing() throws Exception {
        CompletableFuture<String> ended = new CompletableFuture<>();
        CountDownLatch answered = new CountDownLatch(3);
        try (ServerSocket busy = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread site =
                    Thread.ofPlatform().daemon().start(() -> answerAllButThoseThatCameAfterTheFirst(busy, answered));
            Watchdog watchdog = watchdog(busy, ended);
            watchdog.start();
            assertThat(answered.await(20, TimeUnit.SECONDS)).isTrue();
            watchdog.stop();
            assertThat(ended).isNotDone();
            site.interrupt();
        }
    }

    private static void answerAllButThoseThatCameAfterTheFirst(ServerSocket site, CountDownLatch answered) {
        for (int visit = 0; answered.getCount() > 0; visit++) {
            try (Socket visitor = site.accept()) {
                if (visit % 2 == 0) {
                    visitor.getOutputStream().write("HTTP/1.1 500\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    answered.countDown();
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static Watchdog watchdog(ServerSocket site, CompletableFuture<String> ended) {
        Knock knock = new Knock(new InetSocketAddress(site.getInetAddress(), site.getLocalPort()), SHORT);
        return new Watchdog(() -> knock, SHORT, ended::complete);
    }
}
