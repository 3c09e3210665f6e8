package nl.kinderrechtenhelpdesk.staff.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.SignIn;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The session of somebody who is coming in: half-way after the password, whole after the second factor. Each step gives the session
 * another id, so that an id planted beforehand is of no use.
 */
@Component
class Arriving {

    private static final String HALF_WAY = "half-way";
    private static final String KNOWN_BROWSER = "bekende-browser";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Whose password was right, when, and where they were going. */
    record HalfWay(StaffId id, Instant since, String to) {}

    private final SecurityContextRepository contexts;
    private final InstantSource clock;

    Arriving(SecurityContextRepository contexts, InstantSource clock) {
        this.contexts = contexts;
        this.clock = clock;
    }

    SignIn.From from(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, KNOWN_BROWSER);
        Redacted<String> known = cookie == null ? null : Redacted.of(cookie.getValue());
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
        SignedIn who = welcome.who();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        String[] roles = who.roles().stream().map(role -> "ROLE_" + role.name()).toArray(String[]::new);
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                who, null, AuthorityUtils.createAuthorityList(roles)));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        remember(request, response, welcome.knownBrowser());
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

    private static void remember(HttpServletRequest request, HttpServletResponse response, Redacted<String> token) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(KNOWN_BROWSER, token.reveal())
                        .path("/")
                        .maxAge(Duration.ofDays(90))
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .build()
                        .toString());
    }
}
