package nl.kinderrechtenhelpdesk.signals.internal.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.kinderrechtenhelpdesk.signals.Comparison.Share;
import org.hipparchus.util.CombinatoricsUtils;
import org.junit.jupiter.api.Test;

class ShrunkTest {

    /** Mean na/(a+b) and variance nab(a+b+n)/((a+b)²(a+b+1)): Johnson, Kemp and Kotz, Univariate Discrete Distributions. */
    @Test
    void countsHaveTheMomentsOfTheBetaBinomialDistribution() {
        int n = 12;
        double a = 1.7;
        double b = 3.1;
        double all = 0;
        double mean = 0;
        double square = 0;
        for (int granted = 0; granted <= n; granted++) {
            double chance = Math.exp(
                    CombinatoricsUtils.binomialCoefficientLog(n, granted) + Shrunk.fit(new Share(granted, n), a, b));
            all += chance;
            mean += chance * granted;
            square += chance * granted * granted;
        }
        assertThat(all).isCloseTo(1, within(1e-12));
        assertThat(mean).isCloseTo(n * a / (a + b), within(1e-12));
        assertThat(square - mean * mean)
                .isCloseTo(n * a * b * (a + b + n) / ((a + b) * (a + b) * (a + b + 1)), within(1e-12));
    }

    @Test
    void whoHasFewCasesIsDrawnTowardsTheOthersAndWhoHasManyIsNot() {
        Share few = new Share(0, 2);
        Share many = new Share(5, 60);
        List<Share> groups = List.of(few, many, new Share(30, 50), new Share(33, 60), new Share(28, 40));
        Shrunk shrunk = new Shrunk(groups);
        assertThat(shrunk.mean(few)).isBetween(0.15, 0.5);
        assertThat(shrunk.mean(many)).isCloseTo(5 / 60.0, within(0.03));
    }

    @Test
    void theShareLiesBetweenItsBoundsAndTheyAreWiderWithFewerCases() {
        Share few = new Share(2, 5);
        Share many = new Share(40, 100);
        Shrunk shrunk = new Shrunk(List.of(few, many, new Share(9, 20)));
        for (Share group : List.of(few, many)) {
            assertThat(shrunk.mean(group)).isBetween(shrunk.quantile(group, 0.05), shrunk.quantile(group, 0.95));
        }
        assertThat(shrunk.quantile(few, 0.95) - shrunk.quantile(few, 0.05))
                .isGreaterThan(shrunk.quantile(many, 0.95) - shrunk.quantile(many, 0.05));
    }
}
