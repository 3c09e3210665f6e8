package nl.kinderrechtenhelpdesk.casework.internal.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The measures of agreement give what the papers that made them give. */
class AgreementTest {

    private static final Offset<Double> THREE_DECIMALS = within(0.0005);

    private static List<Pair> table(int[][] counts) {
        List<Pair> pairs = new ArrayList<>();
        for (int first = 0; first < counts.length; first++) {
            for (int second = 0; second < counts.length; second++) {
                pairs.addAll(Collections.nCopies(
                        counts[first][second], new Pair(Set.of("c" + first), Set.of("c" + second))));
            }
        }
        return pairs;
    }

    private static List<Pair> letters(String first, String second) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < first.length(); i++) {
            pairs.add(new Pair(Set.of(first.substring(i, i + 1)), Set.of(second.substring(i, i + 1))));
        }
        return pairs;
    }

    @Test
    void kappaIsThatOfCohensPaper() {
        // Cohen 1960: 200 cases, observed .70, by chance .41
        List<Pair> pairs = table(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});

        assertThat(Agreement.same(pairs)).isEqualTo(0.70, within(1e-9));
        assertThat(Agreement.kappa(pairs)).isEqualTo(0.492, THREE_DECIMALS);
        assertThat(Agreement.kappa(table(new int[][] {{20, 5}, {10, 15}}))).isEqualTo(0.4, within(1e-9));
    }

    @Test
    void alphaIsThatOfKrippendorffsExamplesWithTwoObservers() {
        // Krippendorff 2011, section A (two values) and section B (five values)
        assertThat(Agreement.alpha(letters("0100000010", "1110010000"))).isEqualTo(0.095, THREE_DECIMALS);
        assertThat(Agreement.alpha(letters("aabbdcccedda", "babbbccceddd"))).isEqualTo(0.692, THREE_DECIMALS);
    }

    @Test
    void distanceOfSetsIsPassonneaus() {
        assertThat(Agreement.masi(Set.of("a", "b"), Set.of("b", "a"))).isZero();
        assertThat(Agreement.masi(Set.of("a", "b"), Set.of("a", "b", "c", "d"))).isEqualTo(2.0 / 3, within(1e-9));
        assertThat(Agreement.masi(Set.of("a", "b"), Set.of("b", "c"))).isEqualTo(8.0 / 9, within(1e-9));
        assertThat(Agreement.masi(Set.of("a"), Set.of("b"))).isEqualTo(1);
        assertThat(Agreement.masi(Set.of(), Set.of("b"))).isEqualTo(1);
    }

    @Test
    void whereOnlyOneCodeWasEverGivenNothingCanBeSaid() {
        List<Pair> same = table(new int[][] {{7}});

        assertThat(Agreement.kappa(same)).isNaN();
        assertThat(Agreement.alpha(same)).isNaN();
        assertThat(Agreement.jaccard(List.of(new Pair(Set.of(), Set.of())))).isEqualTo(1);
    }

    @Test
    void anIntervalHoldsTheMeasureIsNarrowerWithMoreCasesAndAlwaysTheSame() {
        List<Pair> few = table(new int[][] {{10, 2}, {3, 8}});
        List<Pair> many = table(new int[][] {{100, 20}, {30, 80}});

        Agreement.Interval wide = Agreement.interval(few, Agreement::kappa);
        Agreement.Interval narrow = Agreement.interval(many, Agreement::kappa);

        assertThat(wide).isEqualTo(Agreement.interval(few, Agreement::kappa));
        assertThat(Agreement.kappa(few)).isBetween(wide.low(), wide.high());
        assertThat(narrow.high() - narrow.low()).isLessThan(wide.high() - wide.low());
        // the standard error of Fleiss, Cohen and Everitt (1969) is .0545 here
        assertThat(narrow.high() - narrow.low()).isEqualTo(2 * 1.96 * 0.0545, within(0.03));
    }
}
