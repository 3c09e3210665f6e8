package nl.kinderrechtenhelpdesk.page.internal;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.ScreenFactory;
import nl.kinderrechtenhelpdesk.page.Typed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * The page for who comes while the database gives no answer. Needs nothing of the database itself, and gives back what was typed, to be
 * sent again with the token it came with.
 */
@Component
class AwayPage {

    private static final Logger LOG = LoggerFactory.getLogger(AwayPage.class);
    private static final String TOKEN = "_csrf";
    /** What the outer wall says on every page: without a session nobody came as far as that wall. */
    private static final Map<String, String> OUTSIDE_THE_WALL = Map.of(
            HttpHeaders.CACHE_CONTROL,
            "no-store",
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer");

    private static final int COME_BACK_SECONDS = 30;
    private static final Pattern OURS = Pattern.compile("/[a-zA-Z0-9][a-zA-Z0-9._/-]*");

    private final Fragments fragments;
    private final ScreenFactory screens;

    AwayPage(Fragments fragments, ScreenFactory screens) {
        this.fragments = fragments;
        this.screens = screens;
    }

    /** Writes it in place of what the request was about, when that is why it failed and nothing was sent yet. */
    boolean answers(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!NoAnswer.isBehind(failure) || response.isCommitted()) {
            return false;
        }
        LOG.warn(
                "no page for somebody, because the database gave no answer: {}",
                failure.getClass().getName());
        Map<String, Object> model = new HashMap<>();
        model.put("s", screens.of(request));
        typed(request).ifPresent(typed -> {
            model.put("typed", typed);
            model.put("token", Optional.ofNullable(request.getParameter(TOKEN)).orElse(""));
        });
        Utf8ByteOutput page = new Utf8ByteOutput();
        fragments.of("page/away", model).writeTo(page);
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        if (request.getHeader("HX-Request") != null) {
            // htmx shows only what went well, and only in the part it asked for; this concerns the whole page
            response.setStatus(HttpServletResponse.SC_OK);
            response.setHeader("HX-Retarget", "body");
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(COME_BACK_SECONDS));
        OUTSIDE_THE_WALL.forEach(response::setHeader);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
        return true;
    }

    /** Not what another site sent through this browser, and no form with a secret: that is typed again, and never stands in a page. */
    private static Optional<Typed> typed(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        boolean ours = from == null || from.equals("same-origin");
        return ours && !Typed.holdsSecret(request)
                ? Typed.in(request).filter(typed -> OURS.matcher(typed.path()).matches())
                : Optional.empty();
    }
}
