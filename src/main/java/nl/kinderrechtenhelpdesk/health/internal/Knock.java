package nl.kinderrechtenhelpdesk.health.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Asks the site for its home page as a visitor would, over a connection of its own.
 *
 * <p>Any answer will do, an error too: it shows that threads take requests. Over a port that speaks TLS the answer is the server's
 * refusal of plain text, given by the same threads. Nothing but a socket is used, so that no pool or executor can be what is stuck.
 */
final class Knock {

    private static final byte[] REQUEST =
            "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final InetSocketAddress site;
    private final Duration patience;

    Knock(InetSocketAddress site, Duration patience) {
        this.site = site;
        this.patience = patience;
    }

    boolean isAnswered() {
        try (Socket socket = new Socket()) {
            int millis = Math.toIntExact(patience.toMillis());
            socket.connect(site, millis);
            socket.setSoTimeout(millis);
            socket.getOutputStream().write(REQUEST);
            return socket.getInputStream().read() >= 0;
        } catch (IOException noAnswer) {
            return false;
        }
    }
}
