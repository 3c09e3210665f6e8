package nl.kinderrechtenhelpdesk.traffic.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.kernel.Language;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What Tomcat says by itself, before any of our filters is reached: an address that is none, a header that is too long. A bare page in the
 * visitor's language, with the headers of every page. Public only because Tomcat makes it by its name.
 */
public final class WordedRefusal extends ErrorReportValve {

    /** A language in part may have no words for this; then nothing of it is here. */
    private static final Map<Language, Properties> WORDS = Language.all().stream()
            .filter(Language::complete)
            .collect(toMap(language -> language, WordedRefusal::words));

    /** After the language that a browser asks for first: its region, its weight, the next one. */
    private static final Pattern BETWEEN_WISHES = Pattern.compile("[-;,]");

    @Override
    protected void report(Request request, Response response, @Nullable Throwable trouble) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        headers(response);
        try {
            Writer out = response.getReporter();
            if (out != null) {
                out.write(page(language(request.getRequestURI(), request.getHeader("Accept-Language")), status));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException senderGone) {
            getContainer().getLogger().debug("nobody was there to hear what was wrong", senderGone);
        }
    }

    /** The same page from a filter of ours, at almost no cost: when it is too busy to make a page with all that belongs to it. */
    static void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        headers(response);
        byte[] page = page(language(request.getRequestURI(), request.getHeader("Accept-Language")), status)
                .getBytes(StandardCharsets.UTF_8);
        // of a known and small size it is not pressed together, which would cost more than all the rest
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private static void headers(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
    }

    /** That of the address, or else what the browser asks for first. */
    private static Language language(@Nullable String path, @Nullable String wanted) {
        Language asked = path == null ? Language.NL : Language.ofAddress(path);
        return asked == Language.NL && wanted != null
                ? Language.ofTag(BETWEEN_WISHES.split(wanted.strip().toLowerCase(Locale.ROOT), 2)[0])
                        .orElse(Language.NL)
                        .forLetters()
                : asked.forLetters();
    }

    private static String page(Language language, int status) {
        Properties words = WORDS.getOrDefault(language, new Properties());
        String title = word(words, "title", status);
        return """
                <!doctype html><html lang="%s" dir="%s"><head><meta charset="utf-8"><title>%s</title>\
                <meta name="viewport" content="width=device-width, initial-scale=1"></head>\
                <body><h1>%s</h1><p>%s</p><p><a href="%s">%s</a></p></body></html>
                """.formatted(
                        language.tag(),
                        language.dir(),
                        title,
                        title,
                        word(words, "text", status),
                        language.prefix() + "/",
                        words.getProperty("page.problem.home", ""));
    }

    private static String word(Properties words, String what, int status) {
        int worded = status < 500 ? 400 : 500;
        String general = words.getProperty("page.problem." + what + "." + worded, "");
        return words.getProperty("page.problem." + what + "." + status, general);
    }

    private static Properties words(Language language) {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                WordedRefusal.class.getResourceAsStream("/messages/page_" + language.tag() + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
