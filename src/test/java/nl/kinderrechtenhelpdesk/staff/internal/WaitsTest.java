package nl.kinderrechtenhelpdesk.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How long somebody waits after so many failures: a few are free, nobody is shut out, and no number makes it wrap around. */
class WaitsTest {

    @ParameterizedTest
    @CsvSource({
        "OWN_PASSWORD, 4, PT0S",
        "OWN_PASSWORD, 5, PT1S",
        "OWN_PASSWORD, 6, PT2S",
        "OWN_PASSWORD, 10, PT32S",
        "OWN_PASSWORD, 11, PT1M",
        "KNOWN_BROWSER, 7, PT0S",
        "KNOWN_BROWSER, 8, PT1S",
        "KNOWN_BROWSER, 14, PT1M",
        "SECOND_FACTOR, 4, PT0S",
        "SECOND_FACTOR, 14, PT8M32S",
        "SECOND_FACTOR, 15, PT15M",
    })
    void theWaitDoublesFromOneSecondUpToItsCap(SlowDown policy, int failures, Duration wait) {
        assertThat(policy.after(failures)).isEqualTo(wait);
    }

    @ParameterizedTest
    @EnumSource(SlowDown.class)
    void whoFailsAMillionTimesWaitsNoLongerThanTheCap(SlowDown policy) {
        for (int failures : new int[] {63, 64, 69, 1_000_000, Integer.MAX_VALUE}) {
            assertThat(policy.after(failures)).isEqualTo(Duration.ofSeconds(policy.capSeconds()));
        }
    }
}
