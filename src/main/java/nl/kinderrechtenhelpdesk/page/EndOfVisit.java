package nl.kinderrechtenhelpdesk.page;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What a module throws away when somebody leaves with the exit button: a bean of it is called with what their browser sent. The session and
 * the cookies themselves are ended by {@code page}.
 */
public interface EndOfVisit {

    void end(HttpServletRequest last);
}
