package nl.kinderrechtenhelpdesk.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.BrowserKind;
import nl.kinderrechtenhelpdesk.page.CookieKind;
import nl.kinderrechtenhelpdesk.page.Cookies;
import nl.kinderrechtenhelpdesk.staff.SignIn;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The session of somebody who is coming in: half-way after the password, whole after the second factor. Each step gives the session
 * another id, so that an id planted beforehand is of no use.
 */
@Component
class Arriving {

    private static final String HALF_WAY = "half-way";
    private static final String BROWSER = "browser";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration KNOWN_FOR = Duration.ofDays(90);

    /** Whose password was right, when, and where they were going. */
    record HalfWay(StaffId id, Instant since, String to) {}

    private final SecurityContextRepository contexts;
    private final InstantSource clock;

    Arriving(SecurityContextRepository contexts, InstantSource clock) {
        this.contexts = contexts;
        this.clock = clock;
    }

    SignIn.From from(HttpServletRequest request) {
        Redacted<String> known = Cookies.of(request)
                .read(CookieKind.KNOWN_BROWSER)
                .map(Redacted::of)
                .orElse(null);
        return new SignIn.From(Redacted.of(request.getRemoteAddr()), known);
    }

    void passwordRight(HttpServletRequest request, StaffId id, String to) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(HALF_WAY, new HalfWay(id, clock.instant(), to));
    }

    /** Empty when nobody's password was right in this session, or too long ago. */
    Optional<HalfWay> halfWay(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object found = session == null ? null : session.getAttribute(HALF_WAY);
        return found instanceof HalfWay half && half.since().plus(PATIENCE).isAfter(clock.instant())
                ? Optional.of(half)
                : Optional.empty();
    }

    void welcome(HttpServletRequest request, HttpServletResponse response, SignIn.Answer.Welcome welcome) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.removeAttribute(HALF_WAY);
        session.setAttribute(BROWSER, BrowserKind.of(request.getHeader(HttpHeaders.USER_AGENT)));
        SignedIn who = welcome.who();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        String[] roles = who.roles().stream().map(role -> "ROLE_" + role.name()).toArray(String[]::new);
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                who, null, AuthorityUtils.createAuthorityList(roles)));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        Cookies.of(request)
                .set(response, CookieKind.KNOWN_BROWSER, welcome.knownBrowser().reveal(), KNOWN_FOR);
    }

    void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    static @Nullable SignedIn whoIsIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who ? who : null;
    }
}
