package nl.kinderrechtenhelpdesk.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import nl.kinderrechtenhelpdesk.site.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Whether a request was made by a page of ours, as the browser itself tells: {@code Sec-Fetch-Site} where it has that header (Fetch
 * Metadata), otherwise {@code Origin}. A page cannot forge either. Not the token of a form: that says which visit a form was made for.
 */
@Component
public class SameOrigin {

    private static final Set<String> ONLY_LOOKING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String FETCH_SITE = "Sec-Fetch-Site";

    /** Where a request came from. */
    public enum From {
        /** A page of this very site. */
        OURS,
        /** Nowhere: an address that was typed, a bookmark, a new tab. */
        NOWHERE,
        /** Another site, or another host of the same one. */
        ELSEWHERE,
        /** An old browser that does not tell. */
        UNTOLD
    }

    private final @Nullable String address;

    SameOrigin(SiteAddress site) {
        this.address = site.known().map(SameOrigin::authority).orElse(null);
    }

    /** What the browser tells; a {@code null} origin, as a hidden frame sends it, is elsewhere. */
    public From of(HttpServletRequest request) {
        @Nullable String site = request.getHeader(FETCH_SITE);
        if (site != null) {
            return switch (site) {
                case "same-origin" -> From.OURS;
                case "none" -> From.NOWHERE;
                default -> From.ELSEWHERE;
            };
        }
        @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return From.UNTOLD;
        }
        @Nullable String own = address == null ? request.getHeader(HttpHeaders.HOST) : address;
        return own != null && own.toLowerCase(Locale.ROOT).equals(authority(origin)) ? From.OURS : From.ELSEWHERE;
    }

    /**
     * Whether this may change something: it only looks, or a page of ours sent it. From a browser that does not tell, the token decides
     * alone: whoever has an old telephone must still be able to ask.
     */
    public boolean mayAct(HttpServletRequest request) {
        if (ONLY_LOOKING.contains(request.getMethod())) {
            return true;
        }
        From from = of(request);
        return from == From.OURS || from == From.UNTOLD;
    }

    /** Whether a page is opened otherwise than from a page of ours, as far as the browser tells. */
    public static boolean openedAnew(HttpServletRequest request) {
        @Nullable String site = request.getHeader(FETCH_SITE);
        return site != null && !site.equals("same-origin");
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** Host and port without the scheme: behind a proxy that takes TLS off, the scheme that we see is not that of the browser. */
    private static @Nullable String authority(String origin) {
        try {
            @Nullable String authority = URI.create(origin).getRawAuthority();
            return authority == null ? null : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
