package nl.kinderrechtenhelpdesk.intake.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.SameOrigin;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the visit of an asker before anything else sees it: when its code was replaced, withdrawn or ended, when it lasted too long, when
 * the site is opened anew (typed, from a bookmark, the history, a new tab or another site), and when the page that asks for the code is asked for. What
 * somebody was sending at that moment is given back by {@code staff}, which meets everybody who is not in.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 5)
class EndsVisits extends OncePerRequestFilter {

    private static final String DOOR = "/mijn-vraag";

    private final CodeStore codes;
    private final AskerRules rules;
    private final InstantSource clock;

    EndsVisits(CodeStore codes, AskerRules rules, InstantSource clock) {
        this.codes = codes;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestedSessionId() == null || path(request).startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (AskerVisit.in(request).filter(visit -> over(visit, request)).isPresent()) {
            request.getSession().invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean over(AskerVisit visit, HttpServletRequest request) {
        return openedAnew(request)
                || clock.instant().isAfter(visit.since().plus(rules.longestVisit()))
                || !codes.opens(new CodeStore.Found(visit.caseId(), visit.codeId()), Zone.today(clock));
    }

    /** Browsers that do not say where a page is opened from still meet the code at the door itself, and a short visit. */
    private static boolean openedAnew(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return false;
        }
        String into = request.getHeader("Sec-Fetch-Dest");
        boolean page = into == null || into.equals("document");
        boolean anew = page && SameOrigin.openedAnew(request);
        return anew || path(request).equals(DOOR);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
