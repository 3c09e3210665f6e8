package nl.kinderrechtenhelpdesk.conversation.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A browser without scripts that speaks real HTTP: keeps cookies, follows redirects, sends the token of the page it is on. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("name=\"formulier\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----grens7d93b1a2";

    /** A file to send along. */
    record Sent(String field, String name, String content) {

        static Sent of(String field, String name, byte[] content) {
            return new Sent(field, name, new String(content, StandardCharsets.ISO_8859_1));
        }
    }

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String start;
    private String token = "";
    private String key = "";

    Browser(int port) {
        start = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path) {
        return remember(send(HttpRequest.newBuilder(URI.create(start + path)).build()));
    }

    HttpResponse<byte[]> download(String path) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(start + path)).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return remember(send(HttpRequest.newBuilder(URI.create(start + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body + "&_csrf=" + encoded(token)))
                .build()));
    }

    HttpResponse<String> postWithFile(String path, Map<String, String> fields, @Nullable Sent file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "_csrf", null, token.getBytes(StandardCharsets.UTF_8));
        part(body, "formulier", null, key.getBytes(StandardCharsets.UTF_8));
        fields.forEach((name, value) -> part(body, name, null, value.getBytes(StandardCharsets.UTF_8)));
        if (file != null) {
            part(body, file.field(), file.name(), file.content().getBytes(StandardCharsets.ISO_8859_1));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return remember(send(HttpRequest.newBuilder(URI.create(start + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build()));
    }

    /** Pretends to be on a form that was open before. */
    void backToForm(String sameKey) {
        key = sameKey;
    }

    /** As when a session ends. */
    void forget(String cookie) {
        List.copyOf(cookies.getCookieStore().getCookies()).stream()
                .filter(kept -> kept.getName().equals(cookie))
                .forEach(kept -> cookies.getCookieStore().remove(URI.create(start), kept));
    }

    String key() {
        return key;
    }

    private static void part(ByteArrayOutputStream body, String name, @Nullable String fileName, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\""
                + (fileName == null ? "" : "; filename=\"" + fileName + "\"\r\nContent-Type: application/pdf")
                + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> remember(HttpResponse<String> answer) {
        Matcher newToken = TOKEN.matcher(answer.body());
        if (newToken.find()) {
            token = newToken.group(1);
        }
        Matcher newKey = KEY.matcher(answer.body());
        if (newKey.find()) {
            key = newKey.group(1);
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
