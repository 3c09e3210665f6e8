package nl.kinderrechtenhelpdesk.signals.internal.detection;

import org.hipparchus.special.Gamma;

/** How rare a count is under the negative binomial: the gamma mixture of Poisson counts, here for a rate that is itself an estimate. */
final class Tail {

    private static final int TERMS = 2000;
    private static final double SMALL = 1e-10;

    private Tail() {}

    /**
     * The natural logarithm of the chance of this count or more, where the count itself counts half, so that many small counts together
     * are not overrated.
     *
     * @param shape mean * mean / (variance - mean)
     */
    static double log(int count, double mean, double shape) {
        double share = mean / (mean + shape);
        double first = Gamma.logGamma(count + shape)
                - Gamma.logGamma(shape)
                - Gamma.logGamma(count + 1.0)
                + shape * Math.log1p(-share)
                + count * Math.log(share);
        double sum = 0.5;
        double term = 1;
        for (int more = count; more < count + TERMS && term > SMALL * sum; more++) {
            term *= share * (more + shape) / (more + 1);
            sum += term;
        }
        return Math.min(0, first + Math.log(sum));
    }

    /** The largest count that is reached or stayed under with at most this chance. */
    static int quantile(double chance, double mean, double shape) {
        double share = mean / (mean + shape);
        double term = Math.exp(shape * Math.log1p(-share));
        double sum = term;
        int count = 0;
        while (sum < chance && count < TERMS) {
            term *= share * (count + shape) / (count + 1);
            sum += term;
            count++;
        }
        return count;
    }
}
