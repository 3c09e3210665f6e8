package nl.kinderrechtenhelpdesk.traffic.internal;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** The body of a request, counted in its {@link Reading} while others read it. */
final class CountedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final Reading reading;

    CountedBody(ServletInputStream body, Reading reading) {
        this.body = body;
        this.reading = reading;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int got = -1;
        try {
            got = body.read(into, offset, length);
            return got;
        } finally {
            if (got < 0) {
                reading.done();
            } else {
                reading.got(got);
            }
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("bodies are read while waiting");
    }
}
