package nl.kinderrechtenhelpdesk.signals.internal.nowcast;

import nl.kinderrechtenhelpdesk.signals.Outlook.Range;

/** A count that is not known yet: negative binomial where it varies more than a Poisson count, and else a sure part with a Poisson count. */
record Prediction(double mean, double variance) {

    static final Prediction NOTHING = new Prediction(0, 0);

    private static final int MOST = 100_000;

    Prediction plus(Prediction other) {
        return new Prediction(mean + other.mean, variance + other.variance);
    }

    /** When each case comes with this chance only. */
    Prediction thinned(double chance) {
        return new Prediction(chance * mean, chance * chance * variance + chance * (1 - chance) * mean);
    }

    Prediction spread(double times) {
        return new Prediction(mean, times * variance);
    }

    /** The middle part of all that may come, with at least this chance. */
    Range within(double chance) {
        return new Range(quantile((1 - chance) / 2), quantile((1 + chance) / 2));
    }

    private long quantile(double chance) {
        if (mean <= 0) {
            return 0;
        }
        long sure = variance < mean ? (long) Math.floor(mean - variance) : 0;
        double left = mean - sure;
        double more = Math.max(variance - left, 0);
        double shape = more > 0 ? left * left / more : Double.POSITIVE_INFINITY;
        double share = more > 0 ? left / (left + shape) : 0;
        double logarithm = more > 0 ? shape * Math.log1p(-share) : -left;
        double sum = Math.exp(logarithm);
        int count = 0;
        while (sum < chance && count < MOST) {
            count++;
            logarithm += more > 0 ? Math.log(share * (count - 1 + shape) / count) : Math.log(left / count);
            sum += Math.exp(logarithm);
        }
        return sure + count;
    }
}
