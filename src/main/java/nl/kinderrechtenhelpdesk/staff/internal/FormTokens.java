package nl.kinderrechtenhelpdesk.staff.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.kinderrechtenhelpdesk.page.CookieKind;
import nl.kinderrechtenhelpdesk.page.Cookies;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * The token of a form, bound to the visit it is made for: an HMAC of a fixed text with the id of the session, the pass of the question, or
 * where there is neither a random cookie, as its key. Whoever has the token of another visit has nothing, and none is stored.
 *
 * <p>No key of ours is in it, as it would add nothing: who knows the id or the pass has the visit itself, and who does not cannot make the
 * token. Which of the three counts goes by the path, so that a visit that begins or ends in one window spoils no form in another.
 */
@Component
class FormTokens implements CsrfTokenRepository {

    static final String PARAMETER = "_csrf";
    static final String HEADER = "X-CSRF-TOKEN";

    private static final Pattern OF_A_VISIT = Pattern.compile("/(medewerkers|mijn-vraag)(/.*)?");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** @param fresh the value of the cookie that is to be set with it, or null when the browser has what it is bound to */
    private record Bound(String token, @Nullable String fresh) implements CsrfToken {

        @Override
        public String getHeaderName() {
            return HEADER;
        }

        @Override
        public String getParameterName() {
            return PARAMETER;
        }

        @Override
        public String getToken() {
            return token;
        }

        @Override
        public String toString() {
            return "[token]";
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return secret(request).map(secret -> new Bound(boundTo(secret), null)).orElse(null);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new Bound(boundTo(CookieKind.FORM.plainName() + " " + fresh), fresh);
    }

    /** Sets a cookie only where the token needs one; what it is bound to otherwise ends by itself. */
    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token instanceof Bound bound && bound.fresh() != null) {
            Cookies.of(request).set(response, CookieKind.FORM, bound.fresh(), Cookies.THIS_VISIT);
        }
    }

    private static Optional<String> secret(HttpServletRequest request) {
        Optional<String> visit =
                OF_A_VISIT.matcher(path(request)).matches() ? session(request) : cookie(request, CookieKind.QUESTION);
        return visit.or(() -> cookie(request, CookieKind.FORM));
    }

    private static Optional<String> session(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.of(CookieKind.SESSION.plainName() + " " + session.getId());
    }

    private static Optional<String> cookie(HttpServletRequest request, CookieKind kind) {
        return Cookies.of(request).read(kind).map(value -> kind.plainName() + " " + value);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static String boundTo(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] made = mac.doFinal("token of a form, 1".getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(made);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
