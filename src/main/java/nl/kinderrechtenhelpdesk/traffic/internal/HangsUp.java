package nl.kinderrechtenhelpdesk.traffic.internal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.http.HttpHeaders;

/**
 * Refuses a request at almost no cost and ends its connection, without reading what its sender still promises. Tomcat would hold a thread for
 * that until the sender is found to send nothing, and of whoever was ended half-way it would have a whole page made: a few hundred of them
 * were all threads, and pages for others stood in line behind them.
 */
final class HangsUp extends ValveBase {

    private static final String REFUSED = HangsUp.class.getName();
    private static final String SECONDS_TO_WAIT = "20";

    private record Refused(int status, Runnable afterwards) {}

    HangsUp() {
        super(true);
    }

    /**
     * The answer to this request, in place of any other.
     *
     * @param afterwards done when the answer is sent
     */
    static void with(int status, HttpServletRequest request, Runnable afterwards) {
        request.setAttribute(REFUSED, new Refused(status, afterwards));
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (request.getAttribute(REFUSED) instanceof Refused refused && !response.isCommitted()) {
            // where reading broke off Tomcat has settled on an answer, and holds back every other
            response.setErrorReported();
            response.setSuspended(false);
            response.resetBuffer(true);
            request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
            response.setHeader(HttpHeaders.CONNECTION, "close");
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            WordedRefusal.write(request, response, refused.status());
            response.flushBuffer();
            refused.afterwards().run();
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }
}
