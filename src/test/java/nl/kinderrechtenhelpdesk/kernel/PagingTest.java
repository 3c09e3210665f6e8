package nl.kinderrechtenhelpdesk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, 2, 100_000_000, Integer.MAX_VALUE})
    void whateverNumberIsTypedTheRowsToPassOverAreANumberOfRows(int number) {
        for (int size : new int[] {0, 1, 50, 200, Integer.MAX_VALUE}) {
            Paging paging = new Paging(number, size);

            assertThat(paging.offset()).isEqualTo((paging.number() - 1L) * paging.size());
            assertThat(paging.offset()).isNotNegative();
        }
    }
}
