package nl.kinderrechtenhelpdesk.signals.internal.effect;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * A series cut in two: counts with what they are measured by, before a month and from it on. Given all cases together, those after are a
 * share of them that follows from the ratio, so that the interval holds for very small counts too (Przyborowski and Wilenski 1940, with
 * the interval of Jeffreys: Brown, Cai and DasGupta 2001). Counts that lie farther apart than chance puts them, or hang together from month
 * to month, count for less: by the largest spread of months and of quarters (quasi-Poisson, as Schaffer, Dobbins and Pearson 2021).
 */
final class Halves {

    private static final int QUARTER = 3;
    private static final double HALF = 0.5;
    private static final int FEWEST = 5;
    private static final double UPPER = 0.975;
    private static final double NORMAL = 1.959964;

    private final double[] cases;
    private final double[] measure;
    private final int step;
    private final double before;
    private final double after;
    private final double measureBefore;
    private final double measureAfter;
    private final double spread;

    /**
     * @param measure in the same proportion to the cases of a month whenever nothing changes; more than 0
     * @param noise by how much the measure itself adds to the spread, at least 1
     */
    Halves(double[] cases, double[] measure, int step, double noise) {
        this.cases = cases;
        this.measure = measure;
        this.step = step;
        before = sum(cases, 0, step);
        after = sum(cases, step, cases.length);
        measureBefore = sum(measure, 0, step);
        measureAfter = sum(measure, step, cases.length);
        spread = Math.max(noise, Math.max(spread(1), Math.max(spread(QUARTER), spread(2 * QUARTER))));
    }

    private static double sum(double[] of, int from, int to) {
        return Arrays.stream(of, from, to).sum();
    }

    double before() {
        return before;
    }

    double after() {
        return after;
    }

    double spread() {
        return spread;
    }

    /** What would have come after, had nothing changed. */
    double expected() {
        return before * measureAfter / measureBefore;
    }

    double expected(int month) {
        return before * measure[month] / measureBefore;
    }

    double ratio() {
        return (after + HALF) / (expected() + HALF);
    }

    /** Where the ratio lies with this chance to be under it. */
    double quantile(double chance) {
        return quantile(chance, after);
    }

    /** The same, had so many come after. */
    double quantile(double chance, double came) {
        double share =
                new BetaDistribution(came / spread + HALF, before / spread + HALF).inverseCumulativeProbability(chance);
        return share / (1 - share) * measureBefore / measureAfter;
    }

    /** How many standard errors more came after than expected, where the error is that of a series in which nothing changed. */
    double strength() {
        double error = spread * (expected() * (1 + measureAfter / measureBefore) + HALF);
        return (after - expected()) / Math.sqrt(error);
    }

    /** Pearson's dispersion of so many months together, around the level of each half. */
    private double spread(int months) {
        double sum = 0;
        int blocks = 0;
        for (int end = step; end - months >= 0; end -= months) {
            sum += off(end - months, end, before / measureBefore);
            blocks++;
        }
        for (int from = step; from + months <= cases.length; from += months) {
            sum += off(from, from + months, after / measureAfter);
            blocks++;
        }
        return blocks > FEWEST ? sum / (blocks - 2) * unsure(blocks - 2) : 0;
    }

    /** Of a few blocks the spread is not known well: by how much wider the interval of Student is, squared. */
    private static double unsure(int freedom) {
        double wider = new TDistribution(freedom).inverseCumulativeProbability(UPPER) / NORMAL;
        return wider * wider;
    }

    private double off(int from, int to, double level) {
        double mean = level * sum(measure, from, to);
        double off = sum(cases, from, to) - mean;
        return mean == 0 ? 0 : off * off / mean;
    }
}
