package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Has a file looked at by ClamAV's daemon (its command INSTREAM, clamd(8)), where there is one. A daemon that is set and gives no answer lets
 * nothing through: what was typed can be sent without the file.
 */
@Component
class Scanner {

    private static final Logger log = LoggerFactory.getLogger(Scanner.class);
    private static final int CONNECT_MILLIS = 5_000;
    private static final int SECONDS = 60;
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 1_000;

    private final String place;

    /** @param place host:port or the path of a socket; empty for no scanner */
    Scanner(@Value("${helpdesk.files.clamd:}") String place) {
        this.place = place.strip();
        if (!this.place.isEmpty() && !this.place.startsWith("/") && !this.place.matches("\\S+:\\d{1,5}")) {
            throw new IllegalArgumentException("CLAMD must be host:port or the path of a socket");
        }
    }

    /** Empty when there is nothing against it. */
    Optional<Refusal> against(byte[] content) {
        if (place.isEmpty()) {
            return Optional.empty();
        }
        try {
            String answer = place.startsWith("/") ? overSocketFile(content) : overNetwork(content);
            if (answer.endsWith(" OK")) {
                return Optional.empty();
            }
            if (answer.endsWith(" FOUND")) {
                return Optional.of(Refusal.FILE_HAS_VIRUS);
            }
            log.warn(
                    "The virus scanner gave no verdict on a file: {}",
                    answer.endsWith("ERROR") ? "it reports an error" : "unknown answer");
        } catch (IOException e) {
            log.warn(
                    "The virus scanner could not be reached or did not answer: {}",
                    e.getClass().getSimpleName());
        }
        return Optional.of(Refusal.FILE_NOT_SCANNED);
    }

    private String overNetwork(byte[] content) throws IOException {
        int colon = place.lastIndexOf(':');
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(place.substring(0, colon), Integer.parseInt(place.substring(colon + 1))),
                    CONNECT_MILLIS);
            CompletableFuture<Void> end = closing(socket);
            try {
                return asked(content, new DataOutputStream(socket.getOutputStream()), socket.getInputStream());
            } finally {
                end.cancel(false);
            }
        }
    }

    private String overSocketFile(byte[] content) throws IOException {
        try (SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            CompletableFuture<Void> end = closing(socket);
            try {
                socket.connect(UnixDomainSocketAddress.of(place));
                return asked(
                        content,
                        new DataOutputStream(Channels.newOutputStream(socket)),
                        Channels.newInputStream(socket));
            } finally {
                end.cancel(false);
            }
        }
    }

    /** A daemon that takes the file and then says nothing is left. */
    private static CompletableFuture<Void> closing(java.io.Closeable connection) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        connection.close();
                    } catch (IOException e) {
                        log.debug("A connection to the virus scanner did not close", e);
                    }
                },
                CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS));
    }

    private static String asked(byte[] content, DataOutputStream out, InputStream in) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int from = 0; from < content.length; from += PIECE) {
            int length = Math.min(PIECE, content.length - from);
            out.write(ByteBuffer.allocate(4).putInt(length).array());
            out.write(content, from, length);
        }
        out.write(new byte[4]);
        out.flush();
        StringBuilder answer = new StringBuilder();
        for (int next = in.read(); next > 0 && answer.length() < LONGEST_ANSWER; next = in.read()) {
            answer.append((char) next);
        }
        return answer.toString().strip();
    }
}
