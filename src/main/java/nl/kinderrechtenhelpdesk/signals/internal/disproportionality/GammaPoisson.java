package nl.kinderrechtenhelpdesk.signals.internal.disproportionality;

import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.special.Gamma;

/**
 * The gamma-Poisson shrinker: counts are Poisson with a mean of lambda times what is expected, and lambda is a mixture of two gammas
 * (DuMouchel 1999).
 *
 * @param first shape of the first gamma, {@code firstRate} its rate; {@code second} and {@code secondRate} so of the second
 * @param share of the first
 */
record GammaPoisson(double first, double firstRate, double second, double secondRate, double share) {

    private static final double EXACT = 1e-12;
    private static final int MOST_STEPS = 500;
    private static final double LARGEST = 1e6;

    /** The posterior share of the first gamma. */
    double shareOfFirst(int observed, double expected) {
        double one = Math.log(share) + density(observed, expected, first, firstRate);
        double other = Math.log(1 - share) + density(observed, expected, second, secondRate);
        return 1 / (1 + Math.exp(other - one));
    }

    private static double density(int observed, double expected, double shape, double rate) {
        return Gamma.logGamma(shape + observed)
                - Gamma.logGamma(shape)
                - Gamma.logGamma(observed + 1.0)
                - observed * Math.log1p(rate / expected)
                - shape * Math.log1p(expected / rate);
    }

    /** The geometric mean of lambda: how many times more than expected, shrunk (EBGM). */
    double mean(int observed, double expected) {
        double one = shareOfFirst(observed, expected);
        return Math.exp(one * (Gamma.digamma(first + observed) - Math.log(firstRate + expected))
                + (1 - one) * (Gamma.digamma(second + observed) - Math.log(secondRate + expected)));
    }

    /** Under what lambda lies with this chance, such as 0.05 for EB05. */
    double quantile(int observed, double expected, double chance) {
        double one = shareOfFirst(observed, expected);
        GammaDistribution low = new GammaDistribution(first + observed, 1 / (firstRate + expected), EXACT);
        GammaDistribution high = new GammaDistribution(second + observed, 1 / (secondRate + expected), EXACT);
        return new BrentSolver(EXACT, EXACT, EXACT)
                .solve(
                        MOST_STEPS,
                        lambda -> one * low.cumulativeProbability(lambda)
                                + (1 - one) * high.cumulativeProbability(lambda)
                                - chance,
                        0,
                        LARGEST);
    }

    /**
     * The negative logarithm of the likelihood of a count of at least one, as pairs that never occurred are not listed. Each gamma is cut
     * off by itself, as openEBGM does.
     */
    double surprise(int observed, double expected) {
        return -Math.log(share * cutOff(observed, expected, first, firstRate)
                + (1 - share) * cutOff(observed, expected, second, secondRate));
    }

    private static double cutOff(int observed, double expected, double shape, double rate) {
        return Math.exp(density(observed, expected, shape, rate)) / -Math.expm1(density(0, expected, shape, rate));
    }
}
