package nl.kinderrechtenhelpdesk.signals.internal.detection;

/**
 * What is expected of a combination in a stretch of time: its share of all cases in its own history, times the cases of the stretch (so
 * that a campaign cancels), times the season of what it is about, times what its codes do elsewhere (so that a desk that opens in one
 * province cancels). Where its history is thin it leans on what its parts predict: the gamma-Poisson shrinkage of DuMouchel (1999), with
 * the log-linear model without three-way interaction as prior mean.
 *
 * <p>The rate is itself an estimate, so counts are taken to be negative binomial, the mixture of Poisson counts over its posterior, with
 * some more spread because shares drift.
 */
final class Expectation {

    private static final double DRIFT_OF_COMBINATION = 0.003;
    private static final double DRIFT_OF_CODE = 0.01;
    /** What codes and pairs do elsewhere is believed as far as they have more cases than this. */
    private static final double ELSEWHERE = 10;

    private static final double PAIR_ELSEWHERE = 6;
    private static final double HALF = 0.5;
    private static final double LITTLE = 0.3;

    private final Combinations combinations;
    private final Known known;
    private final Singles singles;
    private final Tallies tallies;

    Expectation(Combinations combinations, Known known, Singles singles, Tallies tallies) {
        this.combinations = combinations;
        this.known = known;
        this.singles = singles;
        this.tallies = tallies;
    }

    /**
     * @param mean of the negative binomial
     * @param shape mean * mean / (variance - mean)
     */
    record Expected(double mean, double shape) {}

    /** @param prior as {@link #prior} gives it */
    Expected of(int combination, int step, double prior) {
        int[] codes = combinations.codes(combination);
        int seen = tallies.within(combination, step);
        int before = tallies.all(combination) - seen;
        int others = known.reach(codes) - known.within[step];
        double scale = (double) known.within[step] / others * season(codes, step);
        if (codes.length == 1) {
            return new Expected((before + HALF) * scale, shape(before + HALF, DRIFT_OF_CODE));
        }
        double predicted = prior * others;
        double mean = (before + predicted / (1 + predicted)) * scale;
        for (int code : codes) {
            mean *= elsewhere(singles.seen[code][step] - seen, singles.expected[code][step] - mean, ELSEWHERE);
        }
        if (codes.length == 3) {
            mean *= pairsElsewhere(codes, step, seen, mean, scale);
        }
        return new Expected(mean, shape(before + 1, DRIFT_OF_COMBINATION));
    }

    private static double shape(double before, double drift) {
        return 1 / (1 / before + drift);
    }

    /** Only a rise elsewhere explains anything. */
    private static double elsewhere(double seen, double expected, double prior) {
        return Math.max(1, (Math.max(0, seen) + prior) / (Math.max(0, expected) + prior));
    }

    private double pairsElsewhere(int[] codes, int step, int seen, double mean, double scale) {
        double most = 1;
        for (int left = 0; left < codes.length; left++) {
            int pair = combinations.pair(codes[left == 0 ? 1 : 0], codes[left == 2 ? 1 : 2]);
            if (pair >= 0) {
                int of = tallies.within(pair, step);
                double expected = (tallies.all(pair) - of + LITTLE) * scale;
                most = Math.max(most, elsewhere(of - seen, expected - mean, PAIR_ELSEWHERE));
            }
        }
        return most;
    }

    /** The strongest season among what the combination is about. */
    double season(int[] codes, int step) {
        double most = 0;
        for (int code : codes) {
            most = combinations.about(code) ? Math.max(most, singles.season[code][step]) : most;
        }
        return most;
    }

    /** The share of all cases that its parts predict, from what is older than a year. */
    double prior(int[] codes) {
        double apart = 1;
        for (int code : codes) {
            apart *= old(code) / known.older;
        }
        if (codes.length < 3) {
            return apart;
        }
        double most = apart;
        for (int middle = 0; middle < 3; middle++) {
            int one = codes[(middle + 1) % 3];
            int other = codes[(middle + 2) % 3];
            double given = pair(codes[middle], one) * pair(codes[middle], other) / (old(codes[middle]) / known.older);
            most = Math.max(most, given);
        }
        return most;
    }

    private double pair(int one, int other) {
        double apart = old(one) * old(other) / known.older;
        return (tallies.olderPair(one, other) + apart / (1 + apart)) / known.older;
    }

    private double old(int code) {
        return known.all[code] - singles.seen[code][Ladder.STEPS - 1] + HALF;
    }
}
