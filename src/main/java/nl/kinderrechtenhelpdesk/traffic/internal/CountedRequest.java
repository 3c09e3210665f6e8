package nl.kinderrechtenhelpdesk.traffic.internal;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request whose body is counted as it is read. */
final class CountedRequest extends HttpServletRequestWrapper {

    private final ServletInputStream body;

    CountedRequest(HttpServletRequest request, ServletInputStream body) {
        super(request);
        this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }
}
