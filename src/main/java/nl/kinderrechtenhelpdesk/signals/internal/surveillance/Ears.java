package nl.kinderrechtenhelpdesk.signals.internal.surveillance;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * The charts C1, C2 and C3 of EARS (Hutwagner et al. 2003): a week against the mean and spread of the few weeks before it.
 *
 * @param lag weeks left out before the week that is judged: 0 for C1, 2 for C2 and C3
 * @param summed whether the two weeks before add what they were too high (C3)
 * @param leastSpread the standard deviation is never taken to be smaller
 */
record Ears(int lag, boolean summed, int baseline, double leastSpread, double alpha) {

    static Ears c1(double alpha) {
        return new Ears(0, false, 7, 0, alpha);
    }

    static Ears c2(double alpha) {
        return new Ears(2, false, 7, 0, alpha);
    }

    static Ears c3(double alpha) {
        return new Ears(2, true, 7, 0, alpha);
    }

    Ears withLeastSpread(double spread) {
        return new Ears(lag, summed, baseline, spread, alpha);
    }

    /** @param week from 0; with {@link #baseline} weeks and the lag before it, and two more for C3 */
    Verdict judge(int[] counts, int week) {
        double z = new NormalDistribution().inverseCumulativeProbability(1 - alpha);
        double upper = summed
                ? atLeastZero(counts[week]
                        + spread(counts, week) * (z - (excess(counts, week - 1) + excess(counts, week - 2))))
                : mean(counts, week) + z * spread(counts, week);
        return new Verdict(upper, counts[week] > upper);
    }

    /** By how many standard deviations a week is more than one above its mean; not a number where nothing varies. */
    private double excess(int[] counts, int week) {
        return atLeastZero((counts[week] - mean(counts, week)) / spread(counts, week) - 1);
    }

    private static double atLeastZero(double value) {
        return Double.isNaN(value) ? value : Math.max(0, value);
    }

    private double mean(int[] counts, int week) {
        double sum = 0;
        for (int before = 1; before <= baseline; before++) {
            sum += counts[week - lag - before];
        }
        return sum / baseline;
    }

    private double spread(int[] counts, int week) {
        double mean = mean(counts, week);
        double squares = 0;
        for (int before = 1; before <= baseline; before++) {
            double off = counts[week - lag - before] - mean;
            squares += off * off;
        }
        return Math.max(leastSpread, Math.sqrt(squares / (baseline - 1)));
    }
}
