package nl.kinderrechtenhelpdesk.page.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import nl.kinderrechtenhelpdesk.page.Cookies;
import nl.kinderrechtenhelpdesk.page.EndOfVisit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Ends a visit: what modules keep of it, the session, and every cookie that the browser sent but for that of a browser known to staff. */
@Component
class Departure {

    private final ObjectProvider<EndOfVisit> modules;

    Departure(ObjectProvider<EndOfVisit> modules) {
        this.modules = modules;
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        modules.forEach(module -> module.end(request));
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        Cookies.of(request).expireAllSent(response);
    }
}
