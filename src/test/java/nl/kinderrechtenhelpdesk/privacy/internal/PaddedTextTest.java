package nl.kinderrechtenhelpdesk.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaddedTextTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 27, 28, 29, 252, 253, 1_000, 100_000})
    void aTextOfAnyLengthComesBackUnchanged(int length) {
        String text = "é".repeat(length);

        assertThat(PaddedText.strip(PaddedText.pad(text))).isEqualTo(text);
    }

    @Test
    void paddingNeverShortensNeverDescendsAndCostsAtMost12PercentOfALongText() {
        int before = 0;
        for (int length = 1; length < 300_000; length++) {
            int padded = PaddedText.paddedLength(length);
            assertThat(padded).isGreaterThanOrEqualTo(length).isGreaterThanOrEqualTo(before);
            if (length > 256) {
                assertThat((double) padded / length).isLessThan(1.12);
            }
            before = padded;
        }
    }

    @Test
    void thousandsOfLengthsBecomeAFewSizes() {
        assertThat(IntStream.rangeClosed(1, 10_000)
                        .map(PaddedText::paddedLength)
                        .distinct()
                        .count())
                .isLessThan(100);
    }

    @Test
    void aTextThatFillsAllItsRoomComesBackToo() {
        assertThat(PaddedText.strip(new byte[] {0, 0, 0, 2, 'h', 'i'})).isEqualTo("hi");
        assertThat(PaddedText.strip(new byte[] {0, 0, 0, 0})).isEmpty();
    }

    @Test
    void bytesThatAreNoPaddedTextAreRefused() {
        for (byte[] other : new byte[][] {{}, {0, 0, 1}, {0, 0, 0, 9, 1, 2}, {-1, 0, 0, 0, 0}}) {
            assertThatThrownBy(() -> PaddedText.strip(other)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
