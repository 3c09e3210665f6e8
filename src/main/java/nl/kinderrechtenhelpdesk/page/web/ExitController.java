package nl.kinderrechtenhelpdesk.page.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Organisation;
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

    ExitController(Organisation organisation, Departure departure) {
        this.neutralSite = URI.create(organisation.neutralSite());
        this.departure = departure;
    }

    @GetMapping(PATH)
    ResponseEntity<Void> leave(HttpServletRequest request, HttpServletResponse response) {
        departure.end(request, response);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(neutralSite)
                .header("Clear-Site-Data", "\"cookies\", \"storage\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
