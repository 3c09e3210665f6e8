package nl.kinderrechtenhelpdesk.signals.internal.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.kinderrechtenhelpdesk.signals.Comparison.Share;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.special.Beta;

/**
 * What share of its cases each group grants when groups are thought to be of one kind: shares come from a beta distribution whose mean and
 * strength are learnt from all groups together, so that a group with few cases is drawn towards the others. As empirical Bayes, but with
 * the uncertainty about that distribution taken along (Deely and Lindley 1981), without which intervals of few groups are too narrow; the
 * strength has the uniform shrinkage prior (Christiansen and Morris 1997).
 */
final class Shrunk {

    private static final int MEANS = 24;
    private static final int STRENGTHS = 16;
    private static final double WEAKEST = 0.5;
    private static final double STRONGEST = 200;
    private static final double TOO_UNLIKELY = 1e-4;
    private static final double EXACT = 1e-6;
    private static final int MOST_STEPS = 200;

    /** A beta distribution with the weight that the groups together give it. */
    private record Kind(double granted, double refused, double weight) {}

    private final List<Kind> kinds = new ArrayList<>();

    Shrunk(List<Share> groups) {
        List<double[]> grid = new ArrayList<>();
        double largest = Double.NEGATIVE_INFINITY;
        double step = Math.log(STRONGEST / WEAKEST) / (STRENGTHS - 1);
        for (int m = 0; m < MEANS; m++) {
            for (int k = 0; k < STRENGTHS; k++) {
                double mean = (m + 0.5) / MEANS;
                double strength = WEAKEST * Math.exp(k * step);
                double log = Math.log(strength) - 2 * Math.log1p(strength);
                for (Share group : groups) {
                    log += fit(group, mean * strength, (1 - mean) * strength);
                }
                grid.add(new double[] {mean * strength, (1 - mean) * strength, log});
                largest = Math.max(largest, log);
            }
        }
        double most = largest;
        double sum = grid.stream().mapToDouble(one -> Math.exp(one[2] - most)).sum();
        for (double[] one : grid) {
            double weight = Math.exp(one[2] - most) / sum;
            if (weight > TOO_UNLIKELY) {
                kinds.add(new Kind(one[0], one[1], weight));
            }
        }
    }

    /** The logarithm of the beta-binomial chance, but for what does not depend on the distribution. */
    static double fit(Share group, double granted, double refused) {
        return Beta.logBeta(granted + group.granted(), refused + group.decided() - group.granted())
                - Beta.logBeta(granted, refused);
    }

    double mean(Share group) {
        return sum(kind -> (kind.granted() + group.granted()) / (kind.granted() + kind.refused() + group.decided()));
    }

    /** Under what the share lies with this chance, such as 0.05. */
    double quantile(Share group, double chance) {
        return new BrentSolver(EXACT, EXACT).solve(MOST_STEPS, share -> under(group, share) - chance, 0, 1);
    }

    private double under(Share group, double share) {
        return sum(kind -> Beta.regularizedBeta(
                share, kind.granted() + group.granted(), kind.refused() + group.decided() - group.granted()));
    }

    /** The groups themselves gave the kinds their weight. */
    private double sum(ToDoubleFunction<Kind> of) {
        double sum = 0;
        double weights = 0;
        for (Kind kind : kinds) {
            sum += kind.weight() * of.applyAsDouble(kind);
            weights += kind.weight();
        }
        return sum / weights;
    }
}
