package nl.kinderrechtenhelpdesk.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.staff.AccessRefused;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Says that somebody asked for what is not open to them: by the pattern of the route, as the path could hold anything. */
@Component
class TellsOfRefusals {

    private static final String CASES = "/medewerkers/zaken/{id}";

    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    TellsOfRefusals(ApplicationEventPublisher events, InstantSource clock) {
        this.events = events;
        this.clock = clock;
    }

    void tell(HttpServletRequest request, Exception reason) {
        SignedIn who = Arriving.whoIsIn();
        boolean token = reason instanceof CsrfException;
        if (token && who == null) {
            return; // an old form of a visitor: nothing was closed to them
        }
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String known = pattern == null ? "/..." : pattern.toString();
        String route = token ? "form token" : request.getMethod() + " " + known.replaceAll("[^A-Za-z0-9/{}|._-]", "?");
        events.publishEvent(
                new AccessRefused(who == null ? null : who.id(), route, caseIn(request, known), clock.instant()));
    }

    private static @Nullable CaseId caseIn(HttpServletRequest request, String pattern) {
        Object parts = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (!pattern.startsWith(CASES) || !(parts instanceof Map<?, ?> names)) {
            return null;
        }
        try {
            return CaseId.of(String.valueOf(names.get("id")));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
