package nl.kinderrechtenhelpdesk.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** A clock that follows the real one at a distance that tests set; it never goes back. */
@TestComponent
@Primary
public class TestClock implements InstantSource {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead.get());
    }

    public void advance(Duration duration) {
        ahead.updateAndGet(duration::plus);
    }
}
