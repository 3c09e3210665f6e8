package nl.kinderrechtenhelpdesk.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By how much a figure is off. */
class PerturbationTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 10, 11, 12, 100, 5000})
    void changesACountByNothingOnAverageAndAlwaysWithTheSameSpread(int count) {
        double all = 0;
        double mean = 0;
        double spread = 0;
        for (int shown = 0; shown <= count + Perturbation.MOST; shown++) {
            double chance = Perturbation.chance(count, shown);
            all += chance;
            mean += chance * (shown - count);
            spread += chance * (shown - count) * (shown - count);
        }
        assertThat(all).isCloseTo(1, within(1e-9));
        assertThat(mean).isCloseTo(0, within(1e-9));
        assertThat(spread).isCloseTo(Perturbation.VARIANCE, within(1e-9));
    }

    @Test
    void oneAndTwoAreNeverShownAndNothingStaysNothing() {
        Random random = new Random(3);
        for (int round = 0; round < 20_000; round++) {
            CellKey key = new CellKey(random.nextLong());
            assertThat(Perturbation.shown(round % 12, key)).isNotIn(1, 2);
            assertThat(Perturbation.shown(0, key)).isZero();
        }
    }

    @Test
    void whatIsShownComesAsOftenAsTheTableOfChancesSays() {
        Random random = new Random(5);
        int zero = 0;
        for (int round = 0; round < 100_000; round++) {
            zero += Perturbation.shown(1, new CellKey(random.nextLong())) == 0 ? 1 : 0;
        }
        assertThat(zero / 100_000.0).isCloseTo(Perturbation.chance(1, 0), within(0.01));
    }

    @Test
    void behindAFigureStandEveryCountThatCanGiveItAndNoOther() {
        for (int shown : new int[] {0, 3, 4, 8, 9, 17, 40}) {
            CountRange behind = Perturbation.behind(shown);
            for (int count = 0; count < shown + 30; count++) {
                assertThat(behind.holds(count))
                        .as("%d behind %d", count, shown)
                        .isEqualTo(Perturbation.chance(count, shown) > 0);
            }
        }
    }

    @Test
    void theSameRecordsGiveTheSameFigureInWhateverOrderAndOneMoreGivesAnother() {
        Random random = new Random(9);
        long[] keys = random.longs(50).toArray();
        CellKey one = CellKey.EMPTY;
        CellKey back = CellKey.EMPTY;
        for (int at = 0; at < keys.length; at++) {
            one = one.plus(keys[at]);
            back = back.plus(keys[keys.length - 1 - at]);
        }
        assertThat(one).isEqualTo(back);
        assertThat(one.fraction()).isNotEqualTo(one.plus(random.nextLong()).fraction());
        assertThat(one).hasToString("CellKey[secret]");
    }
}
