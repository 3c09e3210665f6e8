package nl.kinderrechtenhelpdesk.page.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import nl.kinderrechtenhelpdesk.page.CookieKind;
import nl.kinderrechtenhelpdesk.page.Cookies;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Organisation;
import nl.kinderrechtenhelpdesk.page.SameOrigin;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The way out: ends whatever was going on and leads to a site that gives nothing away.
 *
 * <p>A plain link to our own address, as only the server can make the page before it unreachable with the Back button: the session is
 * gone when the browser asks again. A GET on purpose, so that it works at once and without script; it takes nothing but a session away.
 * With script the browser goes to the neutral site by itself, which works without us too, and asks for this beside that.
 */
@Controller
@OpenToPublic
class ExitController {

    static final String PATH = "/verlaat";

    private final URI neutralSite;
    private final Departure departure;
    private final SameOrigin origin;

    ExitController(Organisation organisation, Departure departure, SameOrigin origin) {
        this.neutralSite = URI.create(organisation.neutralSite());
        this.departure = departure;
        this.origin = origin;
    }

    /**
     * A link on another site leads away too, and ends nothing: nobody else may throw away what somebody is writing. Where staff signed in
     * before, cookies go by their names only, since clearing them all would take their known browser along.
     */
    @GetMapping(PATH)
    ResponseEntity<Void> leave(HttpServletRequest request, HttpServletResponse response) {
        ResponseEntity.BodyBuilder away = ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(neutralSite)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (origin.of(request) != SameOrigin.From.ELSEWHERE) {
            departure.end(request, response);
            boolean known = Cookies.of(request).read(CookieKind.KNOWN_BROWSER).isPresent();
            away.header("Clear-Site-Data", known ? "\"storage\"" : "\"cookies\", \"storage\"");
        }
        return away.build();
    }
}
