package nl.kinderrechtenhelpdesk.signals.internal.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {

    @Test
    void theStrongestAreToldWhenTheyAreStrongEnoughTogether() {
        assertThat(FalseDiscovery.told(new double[] {1, 39, 0.2, 2}, 0.1)).isEmpty();
        assertThat(FalseDiscovery.told(new double[] {1, 40, 0.2, 2}, 0.1)).containsExactly(1);
        assertThat(FalseDiscovery.told(new double[] {21, 39, 0.2, 2}, 0.1))
                .as("two of four need half as much each")
                .containsExactly(1, 0);
        assertThat(FalseDiscovery.told(new double[] {}, 0.1)).isEqualTo(Collections.emptyList());
    }

    /** Likelihood ratios of a coin that may fall more often on one side: twenty of a hundred do. */
    @Test
    void ofWhatIsToldNoMoreThanTheShareIsChance() {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        double falseShare = 0;
        int found = 0;
        int times = 400;
        for (int time = 0; time < times; time++) {
            double[] evidence = new double[100];
            for (int one = 0; one < evidence.length; one++) {
                evidence[one] = evidence(chance, one < 20 ? 0.85 : 0.5);
            }
            List<Integer> told = FalseDiscovery.told(evidence, 0.1);
            long wrong = told.stream().filter(one -> one >= 20).count();
            falseShare += told.isEmpty() ? 0 : (double) wrong / told.size();
            found += told.size() - (int) wrong;
        }
        assertThat(falseShare / times).isLessThan(0.1);
        assertThat(found / (20.0 * times)).isGreaterThan(0.5);
    }

    private static double evidence(RandomGenerator chance, double share) {
        double evidence = 1;
        for (int toss = 0; toss < 24; toss++) {
            evidence *= chance.nextDouble() < share ? 0.85 / 0.5 : 0.15 / 0.5;
        }
        return evidence;
    }
}
