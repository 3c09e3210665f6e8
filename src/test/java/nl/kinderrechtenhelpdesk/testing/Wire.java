package nl.kinderrechtenhelpdesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** One request as it goes over the line, with headers that a browser or a client of ours would not send; and the answer to it. */
public final class Wire {

    /** The answer; names of headers in lower case. */
    public record Answer(int status, List<String> headers, String body) {

        /** The first header of this name, or empty text. */
        public String header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ": ";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()))
                    .findFirst()
                    .orElse("");
        }

        public List<String> cookies() {
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("set-cookie: "))
                    .map(line -> line.substring("set-cookie: ".length()))
                    .toList();
        }
    }

    private Wire() {}

    public static Answer get(int port, String path, String... headers) {
        return ask(port, "GET", path, "", headers);
    }

    public static Answer post(int port, String path, String body, String... headers) {
        return ask(port, "POST", path, body, headers);
    }

    private static Answer ask(int port, String method, String path, String body, String... headers) {
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return over(line, method, path, body, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Over a connection that is there already, such as one with TLS; ends it. */
    public static Answer over(Socket line, String method, String path, String body, String... headers)
            throws IOException {
        line.setSoTimeout(30_000);
        StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        request.append("Connection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
                .append(body.length())
                .append("\r\n\r\n")
                .append(body);
        line.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
        line.getOutputStream().flush();
        String all = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int end = all.indexOf("\r\n\r\n");
        List<String> head = all.substring(0, end).lines().toList();
        return new Answer(
                Integer.parseInt(head.getFirst().split(" ", 3)[1]),
                head.subList(1, head.size()),
                all.substring(end + 4));
    }
}
