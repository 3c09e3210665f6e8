package nl.kinderrechtenhelpdesk.signals.internal.treatment;

import org.hipparchus.util.CombinatoricsUtils;

/**
 * How the grants of a stratum fall to the first of two groups: Fisher's noncentral hypergeometric distribution (Fisher 1935), in which the
 * odds of the first group are those of the other times {@code exp(logOdds)}.
 */
final class Hypergeometric {

    private Hypergeometric() {}

    /** The chance of each number of grants to the first group, from 0 to its number of cases, when both are treated alike. */
    static double[] of(Stratum stratum) {
        int first = stratum.decided(0);
        int other = stratum.decided(1);
        double[] chances = new double[first + 1];
        for (int granted = 0; granted <= first; granted++) {
            chances[granted] = Math.exp(log(granted, first, other, stratum.grants(), 0));
        }
        return chances;
    }

    /** The logarithm of the chance that so many of the grants fall to the first group; minus infinity when that cannot be. */
    static double log(int granted, int first, int other, int grants, double logOdds) {
        if (granted < Math.max(0, grants - other) || granted > Math.min(first, grants)) {
            return Double.NEGATIVE_INFINITY;
        }
        return weight(granted, first, other, grants, logOdds) - total(first, other, grants, logOdds);
    }

    private static double weight(int granted, int first, int other, int grants, double logOdds) {
        return CombinatoricsUtils.binomialCoefficientLog(first, granted)
                + CombinatoricsUtils.binomialCoefficientLog(other, grants - granted)
                + granted * logOdds;
    }

    private static double total(int first, int other, int grants, double logOdds) {
        if (logOdds == 0) {
            return CombinatoricsUtils.binomialCoefficientLog(first + other, grants);
        }
        int least = Math.max(0, grants - other);
        int most = Math.min(first, grants);
        double largest = Double.NEGATIVE_INFINITY;
        for (int granted = least; granted <= most; granted++) {
            largest = Math.max(largest, weight(granted, first, other, grants, logOdds));
        }
        double sum = 0;
        for (int granted = least; granted <= most; granted++) {
            sum += Math.exp(weight(granted, first, other, grants, logOdds) - largest);
        }
        return largest + Math.log(sum);
    }
}
