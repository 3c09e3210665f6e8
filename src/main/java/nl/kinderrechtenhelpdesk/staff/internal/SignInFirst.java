package nl.kinderrechtenhelpdesk.staff.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** What happens when somebody who is not signed in asks for a page that needs it: staff pages lead to the sign-in page. */
@Component
class SignInFirst implements AuthenticationEntryPoint {

    private static final String STAFF = "/medewerkers";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String prefix = request.getContextPath();
        String path = request.getRequestURI().substring(prefix.length());
        if (path.equals(STAFF) || path.startsWith(STAFF + "/")) {
            String asked = "GET".equals(request.getMethod()) ? path : STAFF;
            response.sendRedirect(prefix + "/medewerkers/inloggen?reden=eerst&naar="
                    + URLEncoder.encode(asked, StandardCharsets.UTF_8));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
