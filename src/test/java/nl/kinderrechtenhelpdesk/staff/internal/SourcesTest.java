package nl.kinderrechtenhelpdesk.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    private final Sources sources = new Sources(InstantSource.fixed(NOW));

    @Test
    void attemptsFromOnePlaceAreSlowedWhateverTheAccount() {
        for (int i = 0; i < 30; i++) {
            assertThat(sources.start(Redacted.of("192.0.2.7"))).isZero();
        }
        assertThat(sources.start(Redacted.of("192.0.2.7"))).isEqualTo(Duration.ofSeconds(1));
        assertThat(sources.start(Redacted.of("192.0.2.8"))).isZero();
    }

    @Test
    void oneSubscribersWholeNetworkIsOnePlace() {
        for (int i = 1; i <= 30; i++) {
            assertThat(sources.start(Redacted.of("2001:db8:77::" + i))).isZero();
        }
        assertThat(sources.start(Redacted.of("2001:db8:77::ffff"))).isPositive();
        assertThat(sources.start(Redacted.of("2001:db8:78::1"))).isZero();
    }

    @Test
    void anAttemptThatWasRightDoesNotWipeOutTheGuessesBeforeIt() {
        for (int i = 0; i < 29; i++) {
            sources.start(Redacted.of("192.0.2.7"));
        }
        sources.start(Redacted.of("192.0.2.7"));
        sources.succeeded(Redacted.of("192.0.2.7"));
        assertThat(sources.start(Redacted.of("192.0.2.7"))).isZero();
        assertThat(sources.start(Redacted.of("192.0.2.7"))).isPositive();
    }

    @Test
    void theWaitDoublesUpToACapAndNeverBecomesForever() {
        assertThat(SlowDown.ACCOUNT.after(4)).isZero();
        assertThat(SlowDown.ACCOUNT.after(5)).isEqualTo(Duration.ofSeconds(1));
        assertThat(SlowDown.ACCOUNT.after(8)).isEqualTo(Duration.ofSeconds(8));
        assertThat(SlowDown.ACCOUNT.after(1_000_000)).isEqualTo(Duration.ofMinutes(1));
        assertThat(SlowDown.SECOND_FACTOR.after(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }
}
