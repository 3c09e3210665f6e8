package nl.kinderrechtenhelpdesk.intake.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.intake.DraftPass;
import nl.kinderrechtenhelpdesk.page.ScreenFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The one cookie of somebody who is asking. It ends with the browser, so that closing it is enough; what it opens ends by itself before that. */
final class DraftCookie {

    static final String NAME = ScreenFactory.QUESTION;

    private DraftCookie() {}

    static Optional<DraftPass> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name(request))) {
                    return DraftPass.parse(cookie.getValue().replace(ScreenFactory.SENT, ""));
                }
            }
        }
        return Optional.empty();
    }

    static void set(HttpServletRequest request, HttpServletResponse response, DraftPass pass) {
        add(response, cookie(request, pass.value()).build());
    }

    /** The pass to a receipt: the question is sent, so that no page offers to go on with it. */
    static void setReceipt(HttpServletRequest request, HttpServletResponse response, DraftPass pass) {
        add(response, cookie(request, pass.value() + ScreenFactory.SENT).build());
    }

    static void expire(HttpServletRequest request, HttpServletResponse response) {
        add(response, cookie(request, "").maxAge(Duration.ZERO).build());
    }

    /** Over https under a name that a browser takes from this very host only, so that no neighbouring host can plant one. */
    private static String name(HttpServletRequest request) {
        return request.isSecure() ? ScreenFactory.QUESTION_SECURE : NAME;
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String value) {
        return ResponseCookie.from(name(request), value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/");
    }

    private static void add(HttpServletResponse response, ResponseCookie cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
