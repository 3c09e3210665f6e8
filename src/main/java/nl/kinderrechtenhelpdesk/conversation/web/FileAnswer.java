package nl.kinderrechtenhelpdesk.conversation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.kinderrechtenhelpdesk.conversation.OpenedFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Sends a file so that no browser shows it as a page of ours: to be saved, of the type we know it to be, kept nowhere on the way. */
final class FileAnswer {

    private FileAnswer() {}

    static void send(OpenedFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.about().kind().mediaType());
        response.setContentLength(file.about().size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.about().name().reveal(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        file.copyTo(response.getOutputStream());
    }
}
