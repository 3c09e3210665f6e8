package nl.kinderrechtenhelpdesk.limiter.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.kinderrechtenhelpdesk.limiter.DailyQuota;
import org.junit.jupiter.api.Test;

class DailyQuotaTest {

    private Instant now = Instant.parse("2026-11-25T09:00:00Z");
    private final DailyQuota quota = new DailyQuota(new CountsInMemory(() -> now), "test", 24);

    private void all(String address) {
        for (int i = 0; i < 24; i++) {
            assertThat(quota.start(address)).isZero();
        }
    }

    @Test
    void aWholeDaysShareCanComeAtOnceAndAfterThatOneAnHour() {
        all("192.0.2.7");

        assertThat(quota.start("192.0.2.7")).isEqualTo(Duration.ofHours(1));
        now = now.plus(Duration.ofHours(1));
        assertThat(quota.start("192.0.2.7")).isZero();
        assertThat(quota.start("192.0.2.7")).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void othersAreNotMadeToWait() {
        all("192.0.2.7");

        assertThat(quota.start("198.51.100.7")).isZero();
        assertThat(quota.start("192.0.2.8")).isZero();
    }

    @Test
    void whatDidNotComeAboutDoesNotCount() {
        all("192.0.2.7");
        quota.takeBack("192.0.2.7");

        assertThat(quota.start("192.0.2.7")).isZero();
        assertThat(quota.start("192.0.2.7")).isPositive();
    }

    @Test
    void aNetworkOfAddressesHasNoDaysShareForEach() {
        for (int subscriber = 0; subscriber < 5; subscriber++) {
            all("2001:db8:7:" + subscriber + "::1");
        }

        assertThat(quota.start("2001:db8:7:99::1")).isEqualTo(Duration.ofMinutes(12));
        assertThat(quota.start("2001:db8:8::1")).isZero();
        now = now.plus(Duration.ofMinutes(12));
        assertThat(quota.start("2001:db8:7:99::1"))
                .as("waiting took nothing of its own share")
                .isZero();
    }
}
