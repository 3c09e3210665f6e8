package nl.kinderrechtenhelpdesk.page.internal;

import java.util.List;
import java.util.regex.Pattern;
import jakarta.servlet.http.HttpServletRequest;
import nl.kinderrechtenhelpdesk.page.CookieKind;
import nl.kinderrechtenhelpdesk.page.Cookies;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.stereotype.Component;

/** The cookie of a session: made by {@link Cookies} like every other. What is no id at all is not looked up. */
@Component
class SessionCookies implements CookieSerializer {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._~-]{8,300}");

    @Override
    public void writeCookieValue(CookieValue session) {
        Cookies cookies = Cookies.of(session.getRequest());
        if (session.getCookieValue().isEmpty()) {
            cookies.expire(session.getResponse(), CookieKind.SESSION);
        } else {
            cookies.set(session.getResponse(), CookieKind.SESSION, session.getCookieValue(), Cookies.THIS_VISIT);
        }
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return Cookies.of(request)
                .read(CookieKind.SESSION)
                .filter(id -> ID.matcher(id).matches())
                .stream()
                .toList();
    }
}
