package nl.kinderrechtenhelpdesk.signals.internal.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExactTestTest {

    private static final double EXACT = 1e-9;

    private static Stratum stratum(int... grantedAndDecided) {
        int groups = grantedAndDecided.length / 2;
        return new Stratum(
                IntStream.range(0, groups)
                        .map(group -> grantedAndDecided[2 * group])
                        .toArray(),
                IntStream.range(0, groups)
                        .map(group -> grantedAndDecided[2 * group + 1])
                        .toArray());
    }

    /** Fisher, The Design of Experiments (1935): three of four cups told right, on both sides. */
    @Test
    void theLadyTastingTea() {
        assertThat(ExactTest.p(List.of(stratum(3, 4, 1, 4)))).isCloseTo(34 / 70.0, within(EXACT));
        assertThat(ExactTest.p(List.of(stratum(4, 4, 0, 4)))).isCloseTo(2 / 70.0, within(EXACT));
    }

    /** Convictions of like-sex twins of criminals (Fisher 1934): 10 of 13 against 2 of 17; two-sided 0.0005367. */
    @Test
    void twins() {
        assertThat(ExactTest.p(List.of(stratum(10, 13, 2, 17)))).isCloseTo(0.0005367, within(5e-8));
    }

    @Test
    void severalGroupsAreAsRareAsWhenEveryWayToDealTheGrantsIsWrittenOut() {
        for (Stratum table :
                List.of(stratum(3, 4, 1, 5, 0, 3), stratum(2, 2, 2, 6, 1, 3, 0, 4), stratum(1, 3, 1, 3, 1, 3))) {
            assertThat(ExactTest.p(List.of(table))).isCloseTo(writtenOut(table), within(EXACT));
        }
    }

    /** Deals the grants to the cases in every way that there is; each way is as likely. */
    private static double writtenOut(Stratum table) {
        double seen = ways(table);
        long rare = 0;
        long all = 0;
        for (int dealt = 0; dealt < 1 << table.cases(); dealt++) {
            if (Integer.bitCount(dealt) == table.grants()) {
                Stratum other = Stratum.empty(table.groups());
                int one = 0;
                for (int group = 0; group < table.groups(); group++) {
                    for (int in = 0; in < table.decided(group); in++) {
                        other.add(group, (dealt >> one++ & 1) == 1);
                    }
                }
                all++;
                rare += ways(other) <= seen * (1 + 1e-7) ? 1 : 0;
            }
        }
        return (double) rare / all;
    }

    private static double ways(Stratum table) {
        return Math.exp(ExactTest.log(table));
    }

    /** Of pairs only those count in which one was granted and the other not: 6 of 6 one way is two sides of a coin thrown six times. */
    @Test
    void pairsAreTheTestOfMcNemar() {
        List<Stratum> pairs = new ArrayList<>();
        for (int pair = 0; pair < 6; pair++) {
            pairs.add(stratum(0, 1, 1, 1));
            pairs.add(stratum(1, 1, 1, 1));
        }
        assertThat(ExactTest.p(pairs)).isCloseTo(2 * Math.pow(0.5, 6), within(EXACT));
    }

    /** Two strata in which the shares differ but the groups do not: together they would seem to (Simpson 1951). */
    @Test
    void whatStrataExplainIsNoDifference() {
        List<Stratum> strata = List.of(stratum(9, 10, 1, 1), stratum(0, 1, 1, 10));
        assertThat(ExactTest.p(List.of(stratum(9, 11, 2, 11)))).isLessThan(0.01);
        assertThat(ExactTest.p(strata)).isCloseTo(1, within(EXACT));
    }

    @Test
    void strataOfTwoGroupsAreAsRareAsWhenAllTheirTablesAreWrittenOut() {
        double p = 0;
        double[] sums = new double[8];
        for (int one = 0; one <= 3; one++) {
            for (int two = 0; two <= 4; two++) {
                double chance = Math.exp(Hypergeometric.log(one, 3, 5, 4, 0) + Hypergeometric.log(two, 4, 3, 3, 0));
                sums[one + two] += chance;
            }
        }
        double seen = sums[5];
        for (double sum : sums) {
            p += sum <= seen * (1 + 1e-7) ? sum : 0;
        }
        assertThat(ExactTest.p(List.of(stratum(2, 3, 2, 5), stratum(3, 4, 0, 3))))
                .isCloseTo(p, within(EXACT));
    }

    @Test
    void whatIsDrawnIsNearWhatIsExact() {
        Stratum table = stratum(8, 9, 3, 10);
        assertThat(Drawn.p(List.of(table))).isCloseTo(ExactTest.p(List.of(table)), within(0.01));
        assertThat(Drawn.p(List.of(table))).isEqualTo(Drawn.p(List.of(table)));
        assertThat(ExactTest.p(List.of(stratum(2, 9, 8, 9, 4, 9), stratum(1, 5, 5, 5, 2, 5))))
                .isBetween(0.0001, 0.01);
    }

    @Test
    void withoutAnythingToCompareNothingIsRare() {
        assertThat(ExactTest.p(List.of())).isEqualTo(1);
        assertThat(ExactTest.p(List.of(stratum(3, 3, 0, 0)))).isEqualTo(1);
        assertThat(ExactTest.p(List.of(stratum(3, 3, 4, 4)))).isEqualTo(1);
    }
}
