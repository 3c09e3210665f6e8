package nl.kinderrechtenhelpdesk.signals.internal.detection;

/**
 * What the parts of a combination predict of it, from the three years before the last: single codes as if they had nothing to do with each
 * other, and for three codes also pairs as if one of the codes explained what the other two have to do with each other; the most of these.
 */
final class Parts {

    private static final double HALF = 0.5;

    private final Combinations combinations;
    private final Known known;
    private final Singles singles;
    private final Tallies tallies;
    private final Spread spread;
    private final double[] predicted;

    Parts(Combinations combinations, Known known, Singles singles, Tallies tallies) {
        this.combinations = combinations;
        this.known = known;
        this.singles = singles;
        this.tallies = tallies;
        this.spread = new Spread(combinations);
        this.predicted = new double[combinations.size()];
        for (int combination = 0; combination < predicted.length; combination++) {
            int[] codes = combinations.codes(combination);
            if (codes.length > 1) {
                predicted[combination] = share(codes);
                if (alwaysInUse(codes)) {
                    spread.learn(codes, tallies.older(combination), predicted[combination] * known.older);
                }
            }
        }
    }

    /** The share of all cases that the parts of a combination of two or three codes predict. */
    double predict(int combination) {
        return predicted[combination];
    }

    /**
     * So many cases of its own weigh as much as what its parts predict; the parts are themselves counted in few cases. Under 1 they say no
     * more than that there may be a case; so it is with a code that came into use.
     */
    double trust(int combination) {
        int[] codes = combinations.codes(combination);
        double apart = spread.of(codes);
        for (int code : codes) {
            apart += 1 / old(code);
        }
        return alwaysInUse(codes) ? 1 / apart : 0;
    }

    private boolean alwaysInUse(int[] codes) {
        return known.reach(codes) == known.total;
    }

    private double share(int[] codes) {
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
