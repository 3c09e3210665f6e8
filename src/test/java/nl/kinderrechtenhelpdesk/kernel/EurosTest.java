package nl.kinderrechtenhelpdesk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EurosTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    25         | 2500
                    12,50      | 1250
                    12.5       | 1250
                    € 1.250,50 | 125050
                    1.250      | 125000
                    1.25       | 125
                    EUR 7      | 700
                    25,-       | 2500
                    25,--      | 2500
                    1.000.000  | 100000000
                    ٢٥         | 2500
                    0          | 0
                    """)
    void anAmountAsPeopleTypeItIsReadToTheCent(String typed, long cents) {
        assertThat(Euros.typed(typed)).isEqualTo(OptionalLong.of(cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "vijf", "1,234", "1.2.3", "12,345", "12,5,5", "99999999999", "1e3", "25 euro"})
    void whatIsNoWholeCentIsNoAmount(String typed) {
        assertThat(Euros.typed(typed)).isEmpty();
    }

    @Test
    void anAmountInAFileHasAPointAndNoPartsOfACent() {
        assertThat(Euros.written("12.50")).hasValue(1250);
        assertThat(Euros.written("12.5")).hasValue(1250);
        assertThat(Euros.written("12.50000")).hasValue(1250);
        assertThat(Euros.written("12.505")).isEmpty();
        assertThat(Euros.written("12,50")).isEmpty();
        assertThat(Euros.written("-1")).isEmpty();
        assertThat(Euros.written("NaN")).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        for (long cents : new long[] {0, 1, 9, 10, 99, 100, 12_345, 99_999_999_999L}) {
            assertThat(Euros.written(Euros.plain(cents))).hasValue(cents);
        }
        assertThat(Euros.plain(-5)).isEqualTo("-0.05");
    }
}
