package nl.kinderrechtenhelpdesk.page.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.List;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Organisation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The way out: ends whatever was going on and leads to a site that gives nothing away.
 *
 * <p>A plain link to our own address, as only the server can make the page before it unreachable with the Back button: the session is
 * gone when the browser asks again. A GET on purpose, so that it works at once and without script; it takes nothing but a session away.
 */
@Controller
@OpenToPublic
class ExitController {

    /** Where modules set their cookies; a browser drops a cookie only when the path is the same. */
    private static final List<String> COOKIE_PATHS =
            List.of("/", "/stel-je-vraag", "/mijn-vraag", "/en/stel-je-vraag", "/en/mijn-vraag");

    private final URI neutralSite;

    ExitController(Organisation organisation) {
        this.neutralSite = URI.create(organisation.neutralSite());
    }

    @GetMapping("/verlaat")
    ResponseEntity<Void> leave(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        expireCookies(request, response);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(neutralSite)
                .header("Clear-Site-Data", "\"cookies\", \"storage\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
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
                response.addCookie(gone);
            }
        }
    }
}
