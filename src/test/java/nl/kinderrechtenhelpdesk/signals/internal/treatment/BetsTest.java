package nl.kinderrechtenhelpdesk.signals.internal.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class BetsTest {

    /** Who came, in which stratum: decided before anybody knows what was granted. */
    private static final boolean[] IN_GROUP = {
        true, false, false, true, false, true, true, false, false, true, false, true
    };

    private static final int[] STRATUM = {0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0};

    @Test
    void underEqualTreatmentTheExpectationIsNeverMoreThanOneWhateverTheShares() {
        for (double[] shares : new double[][] {{0.5, 0.5}, {0.2, 0.9}, {0.97, 0.4}, {0.01, 0.99}}) {
            for (int cases = 2; cases <= STRATUM.length; cases++) {
                assertThat(expectation(shares, cases)).isBetween(0.4, 1 + 1e-9);
            }
        }
    }

    /** Writes out everything that can be decided. */
    private static double expectation(double[] shares, int cases) {
        double sum = 0;
        for (int decided = 0; decided < 1 << cases; decided++) {
            double chance = 1;
            Bets bets = new Bets();
            for (int one = 0; one < cases; one++) {
                boolean granted = (decided >> one & 1) == 1;
                double share = shares[STRATUM[one]];
                chance *= granted ? share : 1 - share;
                bets.add(STRATUM[one], one, IN_GROUP[one], granted);
            }
            sum += chance * bets.evidence();
        }
        return sum;
    }

    @Test
    void underEqualTreatmentOneOfTwentyAtMostEverReachesTwenty() {
        int reached = 0;
        int helpdesks = 1_000;
        for (int seed = 0; seed < helpdesks; seed++) {
            reached += most(seed, 0.6, 0.6) >= 20 ? 1 : 0;
        }
        assertThat((double) reached / helpdesks).isLessThanOrEqualTo(0.05);
    }

    @Test
    void unequalTreatmentIsSeenWithinFortyCases() {
        int seen = 0;
        for (int seed = 0; seed < 100; seed++) {
            seen += most(seed, 0.1, 0.9) >= 1_000 ? 1 : 0;
        }
        assertThat(seen).isGreaterThan(80);
    }

    /** The most that was reached when it was looked at after every one of forty cases. */
    private static double most(long seed, double share, double others) {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Bets bets = new Bets();
        double most = 0;
        for (int one = 0; one < 40; one++) {
            boolean inGroup = chance.nextBoolean();
            bets.add("all", one, inGroup, chance.nextDouble() < (inGroup ? share : others));
            most = Math.max(most, bets.evidence());
        }
        return most;
    }

    @Test
    void casesOfAnotherStratumOrLongAgoAreNotCompared() {
        Bets bets = new Bets();
        bets.add("young", 0, true, true);
        bets.add("old", 1, false, false);
        assertThat(bets.blocks()).isZero();
        bets.add("young", 400, false, false);
        assertThat(bets.blocks()).as("more than a year later").isZero();
        bets.add("young", 410, true, true);
        assertThat(bets.blocks()).isEqualTo(1);
    }

    @Test
    void theFirstBlockTellsNothingOfShares() {
        Bets bets = new Bets();
        bets.add("all", 0, true, true);
        bets.add("all", 1, false, true);
        assertThat(bets.evidence()).isCloseTo(1, within(1e-12));
    }
}
