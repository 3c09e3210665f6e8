package nl.kinderrechtenhelpdesk.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The one place where cookies are made and read. Over https each has {@code __Host-} before its name (RFC 6265bis): a browser takes such
 * a cookie from this very host and over TLS only, so that no neighbouring host and nobody on the line can plant one, and one without it is
 * not read. In plain http there are cookies on this computer itself and in the demonstration, and nowhere else.
 */
public final class Cookies {

    /** A cookie that ends with the browser. */
    public static final Duration THIS_VISIT = Duration.ofSeconds(-1);

    private static final String PREFIX = "__Host-";
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private final HttpServletRequest request;
    private final Manner manner;

    private Cookies(HttpServletRequest request, Manner manner) {
        this.request = request;
        this.manner = manner;
    }

    /** How cookies travel with one request. */
    public enum Manner {
        SECURE,
        PLAIN,
        NONE;

        /**
         * @param https whether the site's own address says that visitors come over https, also where a proxy takes TLS off
         * @param demo whether everything in it is made up
         */
        public static Manner of(HttpServletRequest request, boolean https, boolean demo) {
            if (https || request.isSecure()) {
                return SECURE;
            }
            boolean here = THIS_COMPUTER.contains(request.getServerName().toLowerCase(Locale.ROOT));
            return here || demo ? PLAIN : NONE;
        }
    }

    /** The cookies of this request, in the manner that was decided when it came in. */
    public static Cookies of(HttpServletRequest request) {
        return request.getAttribute(Manner.class.getName()) instanceof Manner decided
                ? new Cookies(request, decided)
                : new Cookies(request, Manner.of(request, false, false));
    }

    /** Decides, once, how cookies travel with this request. */
    public static void decide(HttpServletRequest request, Manner manner) {
        request.setAttribute(Manner.class.getName(), manner);
    }

    /** The name that a browser knows it by. */
    public String name(CookieKind kind) {
        return manner == Manner.SECURE ? PREFIX + kind.plainName() : kind.plainName();
    }

    /** What the browser sent; empty also when it sent nothing in it. */
    public Optional<String> read(CookieKind kind) {
        Cookie[] sent = request.getCookies();
        if (sent == null || manner == Manner.NONE) {
            return Optional.empty();
        }
        String name = name(kind);
        for (Cookie cookie : sent) {
            if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    /** @param age {@link #THIS_VISIT} for one that ends with the browser */
    public void set(HttpServletResponse response, CookieKind kind, String value, Duration age) {
        if (manner != Manner.NONE) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(name(kind), kind, value, age));
        }
    }

    public void expire(HttpServletResponse response, CookieKind kind) {
        set(response, kind, "", Duration.ZERO);
    }

    /** Takes away every cookie the browser sent, ours or not, but for the one that tells staff their own browser. */
    public void expireAllSent(HttpServletResponse response) {
        Cookie[] sent = request.getCookies();
        if (sent == null) {
            return;
        }
        for (Cookie cookie : sent) {
            if (!cookie.getName().equals(name(CookieKind.KNOWN_BROWSER))) {
                response.addHeader(
                        HttpHeaders.SET_COOKIE, cookie(cookie.getName(), CookieKind.CHOICE, "", Duration.ZERO));
            }
        }
    }

    private String cookie(String name, CookieKind kind, String value, Duration age) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(manner == Manner.SECURE)
                .sameSite(kind.sameSite(request))
                .build()
                .toString();
    }
}
