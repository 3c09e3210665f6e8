package nl.kinderrechtenhelpdesk.signals.internal.treatment;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The same question as {@link ExactTest} where there are too many tables to write out: the grants of each stratum are dealt out anew many
 * times. The table itself counts as one of the drawn, so that the answer is never too small (Phipson and Smyth 2010). The same table always
 * gives the same answer.
 */
final class Drawn {

    private static final int TIMES = 9_999;
    private static final long SEED = 1_935;

    /** Distances that differ by rounding alone are the same. */
    private static final double SAME = 1e-9;

    private Drawn() {}

    static double p(List<Stratum> strata) {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        Moments moments = new Moments(strata);
        double seen = moments.distance(strata) * (1 - SAME);
        int asFar = 1;
        for (int time = 0; time < TIMES; time++) {
            double drawn = moments.distance(
                    strata.stream().map(stratum -> dealt(stratum, chance)).toList());
            asFar += drawn >= seen ? 1 : 0;
        }
        return (double) asFar / (TIMES + 1);
    }

    /** The grants of a stratum fall to its cases by chance. */
    private static Stratum dealt(Stratum stratum, RandomGenerator chance) {
        int[] decided = new int[stratum.groups()];
        for (int group = 0; group < decided.length; group++) {
            decided[group] = stratum.decided(group);
        }
        int[] left = decided.clone();
        int[] granted = new int[left.length];
        int cases = stratum.cases();
        for (int grant = stratum.grants(); grant > 0; grant--) {
            int to = chance.nextInt(cases--);
            int group = 0;
            while (to >= left[group]) {
                to -= left[group++];
            }
            left[group]--;
            granted[group]++;
        }
        return new Stratum(granted, decided);
    }

    /** What is expected of each group when all are treated alike, with its variance: those of Mantel and Haenszel (1959), summed over strata. */
    private static final class Moments {

        private final double[] expected;
        private final double[] variance;

        Moments(List<Stratum> strata) {
            int groups = strata.getFirst().groups();
            expected = new double[groups];
            variance = new double[groups];
            for (Stratum stratum : strata) {
                double cases = stratum.cases();
                double share = stratum.grants() / cases;
                for (int group = 0; group < groups; group++) {
                    double decided = stratum.decided(group);
                    expected[group] += decided * share;
                    variance[group] += decided * (cases - decided) * share * (1 - share) / (cases - 1);
                }
            }
        }

        double distance(List<Stratum> strata) {
            double distance = 0;
            for (int group = 0; group < expected.length; group++) {
                double off = -expected[group];
                for (Stratum stratum : strata) {
                    off += stratum.granted(group);
                }
                distance += variance[group] > 0 ? off * off / variance[group] : 0;
            }
            return distance;
        }
    }
}
