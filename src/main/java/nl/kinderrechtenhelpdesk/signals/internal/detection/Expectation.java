package nl.kinderrechtenhelpdesk.signals.internal.detection;

/**
 * What is expected of a combination in a stretch of time: its share of all cases in the years before, times the cases of the stretch (so
 * that a campaign cancels), times the season of what it is about, times what its codes do elsewhere (so that a desk that opens in one
 * province cancels). That share leans on what its parts predict, as far as parts predict such combinations: the gamma-Poisson shrinkage of
 * DuMouchel (1999), with {@link Parts} as prior mean and {@link Spread} as how far it can be trusted.
 *
 * <p>The rate is itself an estimate, so counts are taken to be negative binomial, the mixture of Poisson counts over its posterior, with
 * some more spread because shares drift.
 */
final class Expectation {

    private static final double DRIFT_OF_COMBINATION = 0.003;
    private static final double DRIFT_OF_CODE = 0.01;
    /** What codes and pairs do elsewhere is believed as far as they have more cases than this. */
    private static final double ELSEWHERE = 25;

    private static final double PAIR_ELSEWHERE = 15;
    private static final double HALF = 0.5;
    private static final double LITTLE = 0.3;

    private final Combinations combinations;
    private final Known known;
    private final Singles singles;
    private final Tallies tallies;
    private final Parts parts;

    Expectation(Combinations combinations, Known known, Tallies tallies) {
        this.combinations = combinations;
        this.known = known;
        this.tallies = tallies;
        this.singles = new Singles(known, combinations);
        this.parts = new Parts(combinations, known, singles, tallies);
    }

    /**
     * @param mean of the negative binomial
     * @param shape mean * mean / (variance - mean)
     */
    record Expected(double mean, double shape) {}

    /**
     * What its history says of a combination before season and other codes are looked at.
     *
     * @param before cases of its own and of what its parts predict, in the time before the stretch
     * @param weight so many cases stand behind it
     */
    private record History(double before, double weight) {}

    Expected of(int combination, int step) {
        int[] codes = combinations.codes(combination);
        int seen = tallies.within(combination, step);
        History history = history(combination, step);
        double scale = scale(codes, step) * season(codes, step);
        if (codes.length == 1) {
            return new Expected(history.before * scale, shape(history.weight, DRIFT_OF_CODE));
        }
        double mean = history.before * scale;
        for (int code : codes) {
            mean *= elsewhere(singles.seen[code][step] - seen, singles.expected[code][step] - mean, ELSEWHERE);
        }
        if (codes.length == 3) {
            mean *= pairsElsewhere(codes, step, seen, mean, scale);
        }
        return new Expected(mean, shape(history.weight, DRIFT_OF_COMBINATION));
    }

    /** Less than this is never expected: what its history says, in the quietest season. */
    double least(int combination, int step) {
        int[] codes = combinations.codes(combination);
        return history(combination, step).before * scale(codes, step) * Singles.LOWEST_SEASON;
    }

    private History history(int combination, int step) {
        int[] codes = combinations.codes(combination);
        int own = tallies.all(combination) - tallies.within(combination, step);
        if (codes.length == 1) {
            return new History(own + HALF, own + HALF);
        }
        double predicted = parts.predict(combination) * (known.reach(codes) - known.within[step]);
        double trust = parts.trust(combination);
        if (trust < 1) {
            return new History(own + predicted / (1 + predicted), own + 1);
        }
        return new History((own + trust) * predicted / (predicted + trust), own + trust);
    }

    /** The cases of the stretch, as a share of those before it. */
    private double scale(int[] codes, int step) {
        return (double) known.within[step] / (known.reach(codes) - known.within[step]);
    }

    private static double shape(double weight, double drift) {
        return 1 / (1 / weight + drift);
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
}
