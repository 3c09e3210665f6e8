package nl.kinderrechtenhelpdesk.staff.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.kinderrechtenhelpdesk.page.Form;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The answer 429 with the time to come back, for people on the form and for programs in the header. */
final class TooOften {

    private static final long SAY_SECONDS_UP_TO = 90;

    private TooOften() {}

    static void reject(Form form, String field, Duration left, HttpServletResponse response) {
        long seconds = Math.max(1, left.plusMillis(999).toSeconds());
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        if (seconds <= SAY_SECONDS_UP_TO) {
            form.reject(field, "staff.signin.wait.seconds", seconds);
        } else {
            form.reject(field, "staff.signin.wait.minutes", Math.ceilDiv(seconds, 60));
        }
    }
}
