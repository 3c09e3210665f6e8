package nl.kinderrechtenhelpdesk.page.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import nl.kinderrechtenhelpdesk.page.EndOfVisit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Ends a visit: what modules keep of it, the session, and every cookie that the browser sent. */
@Component
class Departure {

    /** Set by the script at the moment of leaving, in case the server cannot be reached; the next request ends the visit after all. */
    static final String LEFT = "weg";

    /** Where modules set their cookies; a browser drops a cookie only when the path is the same. */
    private static final List<String> COOKIE_PATHS =
            List.of("/", "/stel-je-vraag", "/mijn-vraag", "/en/stel-je-vraag", "/en/mijn-vraag");

    private final ObjectProvider<EndOfVisit> modules;

    Departure(ObjectProvider<EndOfVisit> modules) {
        this.modules = modules;
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        modules.forEach(module -> module.end(request));
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        expireCookies(request, response);
    }

    private static void expireCookies(HttpServletRequest request, HttpServletResponse response) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return;
        }
        for (Cookie cookie : cookies) {
            for (String path : COOKIE_PATHS) {
                Cookie gone = new Cookie(cookie.getName(), "");
                gone.setPath(path);
                gone.setMaxAge(0);
                gone.setHttpOnly(true);
                gone.setSecure(request.isSecure());
                response.addCookie(gone);
            }
        }
    }
}
