package nl.kinderrechtenhelpdesk.traffic.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who sends slowly, or only promises to, keeps nobody else out. */
@HelpdeskTest
class StaysUpTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    /** Less than a second on a machine of its own, as {@code scripts/attack} measures; here others may use all of it. */
    private static final Duration SOON = Duration.ofSeconds(8);

    @LocalServerPort
    int port;

    private static String head(String path, String type, int length) {
        return String.join(
                "\r\n",
                "POST " + path + " HTTP/1.1",
                "Host: localhost",
                "Accept: text/html",
                "Content-Type: " + type,
                "Content-Length: " + length,
                "",
                "");
    }

    @BeforeEach
    void theHomePageWasSeenBefore() {
        Crowd.homePage(port);
    }

    @ParameterizedTest
    @ValueSource(ints = {2_097_152, 250_000})
    void fiveHundredWhoPromiseAFormAndNeverSendItKeepNobodyOut(int promised) {
        try (Crowd crowd = new Crowd(port)) {
            crowd.open(500, head("/cookies/keuze", FORM, promised) + "a=");

            assertThat(Crowd.homePage(port)).isLessThan(SOON);
        }
        assertThat(Crowd.homePage(port)).isLessThan(SOON);
    }

    /** A whole page for each of them would cost as much as serving visitors does. */
    @Test
    void whoIsEndedHalfWayGetsAShortAnswerInWordsAndIsHungUpOn() {
        String answer = Crowd.ask(port, head("/en/cookies/keuze", FORM, 250_000) + "a=");

        assertThat(answer)
                .startsWith("HTTP/1.1 408")
                .containsIgnoringCase("Connection: close")
                .containsIgnoringCase("Retry-After:")
                .containsIgnoringCase("Content-Security-Policy:")
                .contains("<html lang=\"en\" dir=\"ltr\">")
                .hasSizeLessThan(2_000);
    }

    @Test
    void thousandsWhoNeverEndTheirHeadersKeepNobodyOut() {
        try (Crowd crowd = new Crowd(port)) {
            crowd.open(3_000, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(7_000));

            assertThat(Crowd.homePage(port)).isLessThan(SOON);
        }
        assertThat(Crowd.homePage(port)).isLessThan(SOON);
    }

    @Test
    void thousandsWhoSayNothingAtAllKeepNobodyOut() {
        try (Crowd crowd = new Crowd(port)) {
            crowd.open(3_000, "");

            assertThat(Crowd.homePage(port)).isLessThan(SOON);
        }
    }

    static List<String> beginnings() {
        return List.of(
                head("/cookies/keuze", FORM, 10_000),
                head("/stel-je-vraag/brief", "multipart/form-data; boundary=x", 1_000_000) + "--x\r\n",
                head("/nergens", "text/plain", 60_000),
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void aByteNowAndThenDoesNotKeepAConnection(String begins) throws Exception {
        long began = System.nanoTime();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(begins.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(500);
            boolean ended = false;
            while (!ended && System.nanoTime() - began < Duration.ofSeconds(45).toNanos()) {
                ended = ended(socket, out);
            }
            assertThat(ended).isTrue();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(40));
    }

    /** Sends one byte more and waits a little for the end. */
    private static boolean ended(Socket socket, OutputStream out) throws IOException {
        try {
            out.write('a');
            int got = socket.getInputStream().read();
            while (got >= 0) {
                got = socket.getInputStream().read();
            }
            return true;
        } catch (SocketTimeoutException goesOn) {
            return false;
        } catch (SocketException closed) {
            return true;
        }
    }

    @Test
    void whatIsTooLargeGetsAPageInWordsWithTheHeadersOfEveryPage() {
        String answer = Crowd.ask(port, head("/en/cookies/keuze", FORM, 300_000) + "a".repeat(300_000));

        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains("This is too large")
                .containsIgnoringCase("Content-Security-Policy:");
    }
}
