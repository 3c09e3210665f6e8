package nl.kinderrechtenhelpdesk.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import org.junit.jupiter.api.Test;

class ScannerTest {

    /** Speaks the side of clamd: takes a stream in pieces, and answers. */
    private static final class Daemon implements AutoCloseable {

        private final ServerSocket door;
        private final CompletableFuture<byte[]> got = new CompletableFuture<>();

        private Daemon(String answer) throws IOException {
            door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> serve(answer));
        }

        private void serve(String answer) {
            try (Socket caller = door.accept()) {
                DataInputStream in = new DataInputStream(caller.getInputStream());
                String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    all.write(in.readNBytes(length));
                }
                got.complete(command.equals("zINSTREAM\0") ? all.toByteArray() : new byte[0]);
                caller.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                got.completeExceptionally(e);
            }
        }

        private String place() {
            return door.getInetAddress().getHostAddress() + ":" + door.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }

    @Test
    void theWholeFileIsShownToTheScannerAndACleanOneGoesOn() throws IOException {
        byte[] content = new byte[200_000];
        new Random(1).nextBytes(content);
        try (Daemon daemon = new Daemon("stream: OK")) {
            assertThat(new Scanner(daemon.place()).against(content)).isEmpty();
            assertThat(daemon.got.join()).isEqualTo(content);
        }
    }

    @Test
    void whatTheScannerFindsIsRefused() throws IOException {
        try (Daemon daemon = new Daemon("stream: Eicar-Signature FOUND")) {
            assertThat(new Scanner(daemon.place()).against(new byte[10])).contains(Refusal.FILE_HAS_VIRUS);
        }
    }

    @Test
    void aScannerThatFailsOrIsGoneLetsNothingThrough() throws IOException {
        String place;
        for (String answer : new String[] {"INSTREAM size limit exceeded. ERROR", "", "UNKNOWN COMMAND"}) {
            try (Daemon daemon = new Daemon(answer)) {
                place = daemon.place();
                assertThat(new Scanner(place).against(new byte[10])).contains(Refusal.FILE_NOT_SCANNED);
            }
            assertThat(new Scanner(place).against(new byte[10])).contains(Refusal.FILE_NOT_SCANNED);
        }
        assertThat(new Scanner("/nonexistent/clamd.ctl").against(new byte[10])).contains(Refusal.FILE_NOT_SCANNED);
    }

    @Test
    void withoutAScannerNothingIsAskedAndASlipInTheSettingIsSaid() {
        assertThat(new Scanner("").against(new byte[10])).isEmpty();
        assertThatThrownBy(() -> new Scanner("clamd")).hasMessageContaining("CLAMD");
    }
}
