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
        int one = body.read();
        count(one < 0 ? one : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int got = body.read(into, offset, length);
        count(got);
        return got;
    }

    private void count(int got) {
        if (got < 0) {
            reading.done();
        } else {
            reading.got(got);
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
