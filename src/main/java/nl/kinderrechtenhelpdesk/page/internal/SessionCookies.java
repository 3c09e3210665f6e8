package nl.kinderrechtenhelpdesk.page.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.kinderrechtenhelpdesk.page.CookieKind;
import nl.kinderrechtenhelpdesk.page.Cookies;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.stereotype.Component;

/** The cookie of a session: made by {@link Cookies} like every other. What is no id at all is not looked up. */
@Component
class SessionCookies implements CookieSerializer {

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
        return Cookies.of(request).read(CookieKind.SESSION).filter(SessionIds::hasShape).stream()
                .toList();
    }
}
