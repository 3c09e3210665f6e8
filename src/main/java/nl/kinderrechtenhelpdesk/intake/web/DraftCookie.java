package nl.kinderrechtenhelpdesk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.intake.DraftPass;
import nl.kinderrechtenhelpdesk.page.CookieKind;
import nl.kinderrechtenhelpdesk.page.Cookies;
import nl.kinderrechtenhelpdesk.page.ScreenFactory;

/** The one cookie of somebody who is asking. It ends with the browser, so that closing it is enough; what it opens ends by itself before that. */
final class DraftCookie {

    private DraftCookie() {}

    static Optional<DraftPass> read(HttpServletRequest request) {
        return Cookies.of(request)
                .read(CookieKind.QUESTION)
                .flatMap(value -> DraftPass.parse(value.replace(ScreenFactory.SENT, "")));
    }

    static void set(HttpServletRequest request, HttpServletResponse response, DraftPass pass) {
        Cookies.of(request).set(response, CookieKind.QUESTION, pass.value(), Cookies.THIS_VISIT);
    }

    /** The pass to a receipt: the question is sent, so that no page offers to go on with it. */
    static void setReceipt(HttpServletRequest request, HttpServletResponse response, DraftPass pass) {
        Cookies.of(request).set(response, CookieKind.QUESTION, pass.value() + ScreenFactory.SENT, Cookies.THIS_VISIT);
    }

    static void expire(HttpServletRequest request, HttpServletResponse response) {
        Cookies.of(request).expire(response, CookieKind.QUESTION);
    }
}
