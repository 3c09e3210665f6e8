package nl.kinderrechtenhelpdesk.traffic.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Many connections at once of somebody who means no good, over bare sockets; and one of somebody else. */
final class Crowd implements AutoCloseable {

    private final List<SocketChannel> connections = new ArrayList<>();
    private final int port;

    Crowd(int port) {
        this.port = port;
    }

    /** Opens that many and sends the same on each. A connection that was refused or ended already is none. */
    void open(int many, String sends) {
        byte[] bytes = sends.getBytes(StandardCharsets.US_ASCII);
        for (int number = 0; number < many; number++) {
            SocketChannel connection = null;
            try {
                connection = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                connection.write(ByteBuffer.wrap(bytes));
                connections.add(connection);
            } catch (IOException ended) {
                close(connection);
            }
        }
    }

    /** How long the home page took for somebody else. */
    static Duration homePage(int port) {
        long began = System.nanoTime();
        String answer = ask(port, "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        if (!answer.startsWith("HTTP/1.1 200")) {
            throw new IllegalStateException(
                    "no home page: " + answer.lines().findFirst().orElse("nothing"));
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** All that comes back until the other side closes. */
    static String ask(int port, String request) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 10_000);
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return rest(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String rest(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        connections.forEach(Crowd::close);
        connections.clear();
    }

    private static void close(@org.jspecify.annotations.Nullable SocketChannel connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
