package nl.kinderrechtenhelpdesk.signals.internal.surveillance;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/**
 * Counts with a mean and a variance of so many times the mean: negative binomial, or Poisson when that is 1.
 *
 * @param dispersion variance over mean, 1 or more
 */
record Counts(double mean, double dispersion) {

    private static final int MOST = 1_000_000;
    /** As R rounds: a chance that is this close to the one asked for is that chance. */
    private static final double FUZZ = 64 * 2.220446e-16;

    /** The chance of this count or more. */
    double atLeast(int count) {
        if (count <= 0) {
            return 1;
        }
        if (mean <= 0) {
            return 0;
        }
        if (dispersion <= 1) {
            return Gamma.regularizedGammaP(count, mean);
        }
        return Beta.regularizedBeta(1 - 1 / dispersion, count, mean / (dispersion - 1));
    }

    /** The smallest count that is not exceeded with this chance. */
    int quantile(double chance) {
        int count = 0;
        while (count < MOST && 1 - atLeast(count + 1) < chance * (1 - FUZZ)) {
            count++;
        }
        return count;
    }
}
