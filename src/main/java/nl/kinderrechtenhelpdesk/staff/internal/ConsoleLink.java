package nl.kinderrechtenhelpdesk.staff.internal;

import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.site.SiteAddress;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address of a link that is shown on the console, where no request says under which name the site is found. */
@Component
class ConsoleLink {

    private final SiteAddress site;
    private final Environment environment;

    ConsoleLink(SiteAddress site, Environment environment) {
        this.site = site;
        this.environment = environment;
    }

    String address(Redacted<String> token) {
        String scheme = environment.containsProperty("server.ssl.bundle") ? "https" : "http";
        String host = site.known()
                .orElseGet(() -> scheme + "://localhost:" + environment.getProperty("local.server.port", "8080"));
        return host + "/medewerkers/instellen/" + token.reveal();
    }
}
