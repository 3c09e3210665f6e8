package nl.kinderrechtenhelpdesk.signals.internal.surveillance;

/**
 * Likelihood ratio charts for counts of which the ordinary mean is known (Höhle and Paul 2008): the weeks since some week have a mean of
 * exp(theta) times that, against none has. Begins anew after an alarm.
 *
 * @param overdispersion of the negative binomial, variance = mean + overdispersion * mean * mean; 0 for Poisson
 * @param limit from this on it is an alarm
 */
record LikelihoodRatio(double overdispersion, double limit) {

    private static final int STEPS = 100;
    private static final double CLOSE = 1e-12;

    /** The statistic of each week for a shift that is given. */
    double[] given(int[] counts, double[] means, double theta) {
        double[] statistics = new double[counts.length];
        double before = 0;
        for (int week = 0; week < counts.length; week++) {
            statistics[week] = Math.max(0, before + gain(counts[week], means[week], theta));
            before = statistics[week] >= limit ? 0 : statistics[week];
        }
        return statistics;
    }

    /** How many cases each week would need for an alarm, for a shift that is given. */
    double[] needed(int[] counts, double[] means, double theta) {
        double[] needed = new double[counts.length];
        double before = 0;
        for (int week = 0; week < counts.length; week++) {
            double none = gain(0, means[week], theta);
            needed[week] = (limit - before - none) / (gain(1, means[week], theta) - none);
            double now = Math.max(0, before + gain(counts[week], means[week], theta));
            before = now >= limit ? 0 : now;
        }
        return needed;
    }

    /** The statistic of each week for the shift that fits best, of none that is downwards. */
    double[] fitted(int[] counts, double[] means) {
        double[] statistics = new double[counts.length];
        int start = 0;
        for (int week = 0; week < counts.length; week++) {
            double best = 0;
            for (int from = week; from >= start; from--) {
                best = Math.max(best, since(counts, means, from, week));
            }
            statistics[week] = best;
            start = best >= limit ? week + 1 : start;
        }
        return statistics;
    }

    private double since(int[] counts, double[] means, int from, int until) {
        double theta = 0;
        for (int step = 0; step < STEPS; step++) {
            double slope = 0;
            double bend = 0;
            for (int week = from; week <= until; week++) {
                double shifted = means[week] * Math.exp(theta);
                double spread = 1 + overdispersion * shifted;
                slope += counts[week] - (1 + overdispersion * counts[week]) * shifted / spread;
                bend += (1 + overdispersion * counts[week]) * shifted / (spread * spread);
            }
            double move = Math.clamp(slope / bend, -1, 1);
            theta += move;
            if (theta < 0 && step == 0) {
                return 0;
            }
            if (Math.abs(move) < CLOSE) {
                break;
            }
        }
        double sum = 0;
        for (int week = from; week <= until; week++) {
            sum += gain(counts[week], means[week], Math.max(0, theta));
        }
        return sum;
    }

    private double gain(double count, double mean, double theta) {
        double shifted = mean * Math.exp(theta);
        if (overdispersion == 0) {
            return count * theta - (shifted - mean);
        }
        double ratio = Math.log1p(overdispersion * shifted) - Math.log1p(overdispersion * mean);
        return count * theta - (count + 1 / overdispersion) * ratio;
    }
}
