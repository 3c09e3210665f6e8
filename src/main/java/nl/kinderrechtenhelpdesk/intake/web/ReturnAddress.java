package nl.kinderrechtenhelpdesk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where to come back with the code, in full, for paper. The setting {@code helpdesk.address} when there is one; otherwise as the asker's
 * own browser called us, which is only ever shown to that browser.
 */
@Component
class ReturnAddress {

    private final String site;

    ReturnAddress(@Value("${helpdesk.address:}") String site) {
        this.site = site.replaceAll("/+$", "");
    }

    String of(HttpServletRequest request, Screen s) {
        String start = site.isEmpty()
                ? UriComponentsBuilder.newInstance()
                        .scheme(request.getScheme())
                        .host(request.getServerName())
                        .port(usual(request) ? -1 : request.getServerPort())
                        .toUriString()
                : site;
        return start + s.url("/mijn-vraag");
    }

    private static boolean usual(HttpServletRequest request) {
        return request.getServerPort() == ("https".equals(request.getScheme()) ? 443 : 80);
    }
}
