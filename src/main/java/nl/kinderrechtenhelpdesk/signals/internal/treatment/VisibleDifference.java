package nl.kinderrechtenhelpdesk.signals.internal.treatment;

import nl.kinderrechtenhelpdesk.signals.Comparison.Share;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * How large a difference between one group and the others could be seen with so few cases: the smallest that Fisher's test at one in
 * twenty finds four times in five, by writing out all that can happen. For who reads "no difference was found".
 */
final class VisibleDifference {

    private static final double ONE_IN_TWENTY = 0.05;
    private static final double FOUR_IN_FIVE = 0.8;
    private static final int STEPS = 20;
    private static final double STEP = 1.0 / STEPS;

    /** With more cases than this the difference is small enough for what is said of it. */
    private static final int MOST = 120;

    private final int first;
    private final int other;
    private final boolean[][] found;

    private VisibleDifference(int first, int other) {
        this.first = first;
        this.other = other;
        found = new boolean[first + 1][other + 1];
        for (int granted = 0; granted <= first; granted++) {
            for (int granted2 = 0; granted2 <= other; granted2++) {
                found[granted][granted2] =
                        ExactTest.freemanHalton(new Stratum(new int[] {granted, granted2}, new int[] {first, other}))
                                <= ONE_IN_TWENTY;
            }
        }
    }

    /** @return as a part of 1, in steps of a twentieth; 1 or more when not even all against none could be seen */
    static double of(Share group, Share others) {
        if (group.decided() == 0 || others.decided() == 0) {
            return 2;
        }
        VisibleDifference table =
                new VisibleDifference(Math.min(MOST, group.decided()), Math.min(MOST, others.decided()));
        double share = Math.clamp((others.granted() + 1.0) / (others.decided() + 2.0), STEP, 1 - STEP);
        for (int steps = 1; steps < STEPS; steps++) {
            double difference = steps * STEP;
            if (table.power(share - difference, share) >= FOUR_IN_FIVE
                    || table.power(share + difference, share) >= FOUR_IN_FIVE) {
                return difference;
            }
        }
        return 2;
    }

    private double power(double share, double others) {
        if (share < 0 || share > 1) {
            return 0;
        }
        BinomialDistribution one = new BinomialDistribution(first, share);
        BinomialDistribution two = new BinomialDistribution(other, others);
        double power = 0;
        for (int granted = 0; granted <= first; granted++) {
            double chance = one.probability(granted);
            for (int granted2 = 0; chance > 0 && granted2 <= other; granted2++) {
                power += found[granted][granted2] ? chance * two.probability(granted2) : 0;
            }
        }
        return power;
    }
}
