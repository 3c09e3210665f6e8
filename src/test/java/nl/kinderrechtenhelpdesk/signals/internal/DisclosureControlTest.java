package nl.kinderrechtenhelpdesk.signals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureControlTest {

    @ParameterizedTest
    @CsvSource({"0,-1", "1,-1", "9,-1", "10,10", "12,10", "13,15", "1103,1105", "1102,1100"})
    void nothingUnderTenIsPublishedAndTheRestIsRoundedToFive(long exact, long published) {
        assertThat(DisclosureControl.publish(exact)).isEqualTo(published);
    }
}
