package nl.kinderrechtenhelpdesk.signals.internal.nowcast;

/**
 * How many cases a month usually has, as a gamma distribution: shape and rate. What is still to come of a month follows from it and from
 * what is known of the month (gamma-Poisson; the method of Bornhuetter and Ferguson where nothing is known yet, the chain ladder where
 * there is no level: England and Verrall 2002).
 */
record Level(double shape, double rate) {

    /** Nothing is known of it: what is to come is in proportion to what is known, as in the plain chain ladder. */
    static final Level NONE = new Level(0, 0);

    private static final int FEWEST = 3;
    private static final double HALF = 0.5;

    /** @param months complete ones; how far they lie apart says how far a month can be trusted to be as they were */
    static Level of(double[] months) {
        if (months.length < FEWEST) {
            return NONE;
        }
        double sum = 0;
        for (double month : months) {
            sum += month;
        }
        double mean = sum / months.length;
        if (mean == 0) {
            return new Level(HALF, months.length);
        }
        double squares = 0;
        for (double month : months) {
            squares += (month - mean) * (month - mean);
        }
        double more = squares / (months.length - 1) - mean;
        double most = sum + HALF;
        double shape = more <= 0 ? most : Math.min(most, mean * mean / more);
        return new Level(shape, shape / mean);
    }

    /**
     * @param known cases of the month that are known
     * @param share of the month which part is known, from 0 to 1
     */
    Prediction toCome(double known, double share) {
        double all = shape + known;
        if (rate + share == 0 || all == 0 || share >= 1) {
            return Prediction.NOTHING;
        }
        double mean = (1 - share) * all / (rate + share);
        return new Prediction(mean, mean + mean * mean / all);
    }
}
