package nl.kinderrechtenhelpdesk.limiter.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.kinderrechtenhelpdesk.limiter.Limit;
import nl.kinderrechtenhelpdesk.limiter.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsInMemoryTest {

    private static final Limit THREE = new Limit("test", 3, Duration.ofSeconds(10));

    private Instant now = Instant.parse("2026-11-25T09:00:00Z");
    private final CountsInMemory limiter = new CountsInMemory(() -> now);
    private final Source source = limiter.source("192.0.2.7");

    private void three() {
        for (int i = 0; i < 3; i++) {
            assertThat(limiter.start(THREE, source)).isZero();
        }
    }

    @Test
    void someAreFreeAndThenOneInEachPeriod() {
        three();
        assertThat(limiter.start(THREE, source)).isEqualTo(Duration.ofSeconds(10));
        now = now.plusSeconds(4);
        assertThat(limiter.start(THREE, source)).as("waiting is not counted").isEqualTo(Duration.ofSeconds(6));
        now = now.plusSeconds(6);
        assertThat(limiter.start(THREE, source)).isZero();
        assertThat(limiter.start(THREE, source)).isEqualTo(Duration.ofSeconds(10));
        now = now.plusSeconds(30);
        three();
    }

    @Test
    void othersAndOtherKindsAndOtherThingsAreCountedApart() {
        three();
        assertThat(limiter.start(THREE, limiter.source("192.0.2.8"))).isZero();
        assertThat(limiter.start(new Limit("other", 1, Duration.ofSeconds(10)), source))
                .isZero();
        assertThat(limiter.start(THREE, source.at("an account"))).isZero();
        assertThat(limiter.start(THREE, source.around())).isZero();
        assertThat(limiter.start(THREE, limiter.named("192.0.2.7"))).isZero();
    }

    @Test
    void whatWasRightIsTakenBackAndNothingBeforeIt() {
        three();
        limiter.takeBack(THREE, source);
        assertThat(limiter.start(THREE, source)).isZero();
        assertThat(limiter.start(THREE, source)).isPositive();
    }

    @Test
    void countingRefusesNobodyAndSaysHowManyCountUpToTheNumberThatIsFree() {
        for (int before : new int[] {0, 1, 2, 3, 3}) {
            assertThat(limiter.count(THREE, source)).isEqualTo(before);
        }
        now = now.plusSeconds(10);
        assertThat(limiter.count(THREE, source)).isEqualTo(2);
    }

    @Test
    void aClockThatWasAheadHoldsNobody() {
        now = now.plus(Duration.ofDays(1));
        three();
        assertThat(limiter.start(THREE, source)).isPositive();
        now = now.minus(Duration.ofDays(1));
        three();
    }

    @Test
    void aClockThatWasPutBackALittleHoldsNobodyLongerThanOnePeriod() {
        three();
        now = now.minusSeconds(1);
        assertThat(limiter.start(THREE, source)).isLessThanOrEqualTo(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:7:1::1,      2001:db8:7:1:ffff::9, true",
        "2001:db8:7:1::1,      2001:db8:7:2::1,      false",
        "2001:db8:7:1:0:0:0:1, 2001:db8:7:1::2,      true",
        "192.0.2.7,            192.0.2.8,            false",
        "192.0.2.7,            ::ffff:192.0.2.7,     true",
        "192.0.2.7,            ::ffff:192.0.2.8,     false",
    })
    void aSourceIsAnAddressOrTheWholeNetworkOfOneSubscriber(String one, String other, boolean same) {
        assertThat(limiter.source(one).equals(limiter.source(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:7:1::1, 2001:db8:7:2::1, true",
        "2001:db8:7::1,   2001:db8:8::1,   false",
        "192.0.2.7,       192.0.2.8,       true",
        "192.0.2.7,       192.0.3.7,       false",
    })
    void neighboursAreWhatOnePartyCanHaveOfItsOwn(String one, String other, boolean same) {
        assertThat(limiter.source(one).neighbours().equals(limiter.source(other).neighbours()))
                .isEqualTo(same);
    }

    @Test
    void withAnotherKeyASourceIsAnotherNumber() {
        assertThat(new CountsInMemory(() -> now).source("192.0.2.7")).isNotEqualTo(source);
    }
}
