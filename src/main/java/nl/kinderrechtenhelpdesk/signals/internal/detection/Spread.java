package nl.kinderrechtenhelpdesk.signals.internal.detection;

import java.util.Arrays;
import nl.kinderrechtenhelpdesk.signals.Board;

/**
 * How well the parts of a combination predict it, for each kind of combination (theme and municipality; theme, asker and age): the spread
 * of what was counted in the years before the last around what the parts predict, beyond that of chance. A municipality says nothing of the
 * theme, so what the two predict is right; a body says nearly all of it, so what they predict is worth nothing.
 *
 * <p>It is the variance of the gamma prior of DuMouchel (1999), as a share of its mean squared, by the method of moments; learnt anew on
 * each Monday from the helpdesk's own history.
 */
final class Spread {

    /** Combinations of which fewer cases are predicted say too little of it. */
    private static final double LEAST = 3;
    /** What a kind is taken to have of which nothing is known. */
    private static final double UNKNOWN = 0.2;
    /** That is believed until there are about so many cases to learn from. */
    private static final double WEIGHT = 20;
    /** No parts predict better than this. */
    private static final double SMALLEST = 0.02;
    /** The spread at which a combination of many cases no longer weighs more than one of fewer. */
    private static final double HALF_TRUST = 0.1;

    private static final int KINDS = 1 << Board.WATCHED.size();

    private final Combinations combinations;
    private final double[] weight = new double[KINDS];
    private final double[] beyond = new double[KINDS];

    Spread(Combinations combinations) {
        this.combinations = combinations;
        Arrays.fill(weight, WEIGHT);
        Arrays.fill(beyond, WEIGHT * UNKNOWN);
    }

    void learn(int[] codes, int seen, double predicted) {
        if (predicted >= LEAST) {
            double trust = predicted / (1 + HALF_TRUST * predicted);
            double off = (seen - predicted) / predicted;
            weight[kind(codes)] += trust * trust;
            beyond[kind(codes)] += trust * trust * (off * off - 1 / predicted);
        }
    }

    double of(int[] codes) {
        int kind = kind(codes);
        return Math.max(SMALLEST, beyond[kind] / weight[kind]);
    }

    private int kind(int[] codes) {
        int kind = 0;
        for (int code : codes) {
            kind |= 1 << combinations.facet(code);
        }
        return kind;
    }
}
