package nl.kinderrechtenhelpdesk.traffic.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Ends the connection of a request that was refused, without reading what its sender still promises. Tomcat would hold a thread for that
 * until the sender is found to send nothing; a few hundred of them were all threads, and pages for others stood in line behind them.
 */
final class HangsUp extends ValveBase {

    private static final String REFUSED = HangsUp.class.getName();

    HangsUp() {
        super(true);
    }

    /** Nothing more is read of this request once it is answered. */
    static void after(HttpServletRequest request) {
        request.setAttribute(REFUSED, Boolean.TRUE);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (request.getAttribute(REFUSED) != null) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }
}
