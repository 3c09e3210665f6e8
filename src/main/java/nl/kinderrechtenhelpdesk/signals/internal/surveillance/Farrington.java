package nl.kinderrechtenhelpdesk.signals.internal.surveillance;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Farrington et al. (1996), and as Noufaily et al. (2013) made it flexible: a quasi-Poisson model of comparable weeks of the past, in which
 * weeks far above it count less, with a trend where there clearly is one.
 */
final class Farrington {

    /** How the upper bound follows from the model. */
    enum Threshold {
        /** Normal after a power of two thirds (1996). */
        DELTA,
        /** A quantile of the negative binomial. */
        NEGATIVE_BINOMIAL,
        /** As {@link #NEGATIVE_BINOMIAL}, at the upper end of where the mean can be. */
        NEGATIVE_BINOMIAL_OF_UPPER_MEAN
    }

    /**
     * @param original as in 1996: two-sided, without the correction of how a prediction spreads
     * @param trend the trend is kept when its p-value is below this
     * @param fewest cases in {@link #fewestWeeks}, with fewer nothing is judged
     */
    record Settings(
            boolean original,
            int half,
            int parts,
            int leftOut,
            double weightsFrom,
            boolean reweight,
            double trend,
            Threshold threshold,
            double alpha,
            int fewest,
            int fewestWeeks) {}

    /** @param pValue not a number for the method of 1996 */
    record Judged(
            Verdict verdict,
            double expected,
            double dispersion,
            boolean trend,
            double slope,
            double pValue,
            double score) {}

    private final Settings settings;

    Farrington(Settings settings) {
        this.settings = settings;
    }

    private record Model(QuasiPoisson fit, boolean reweighted, double dispersion, boolean trend) {}

    /**
     * @param anchors the week that is judged and the same week of earlier years, falling
     * @return null when no model fits
     */
    @Nullable
    Judged judge(int[] counts, int[] anchors) {
        int now = anchors[0];
        Reference reference = Reference.of(anchors, settings.half, settings.parts, settings.leftOut);
        int[] weeks = reference.weeks;
        double most = 0;
        for (int week : weeks) {
            most = Math.max(most, counts[week]);
        }
        Model model = fit(counts, reference, true);
        if (model == null) {
            return null;
        }
        if (model.trend && !keepsTrend(model, row(now, settings.parts, true), most, anchors.length - 1)) {
            model = fit(counts, reference, false);
            if (model == null) {
                return null;
            }
        }
        int sum = 0;
        for (int week = Math.max(0, now - settings.fewestWeeks + 1); week <= now; week++) {
            sum += counts[week];
        }
        return judged(model, row(now, settings.parts, model.trend), counts[now], sum >= settings.fewest);
    }

    private double[] row(int week, int part, boolean trend) {
        double[] row = new double[(trend ? 2 : 1) + settings.parts - 1];
        row[0] = 1;
        if (trend) {
            row[1] = week;
        }
        if (part > 1) {
            row[row.length - settings.parts + part - 1] = 1;
        }
        return row;
    }

    private @Nullable Model fit(int[] counts, Reference reference, boolean trend) {
        int rows = reference.weeks.length;
        double[][] design = new double[rows][];
        double[] response = new double[rows];
        double[] even = new double[rows];
        for (int at = 0; at < rows; at++) {
            design[at] = row(reference.weeks[at], reference.part[at], trend);
            response[at] = counts[reference.weeks[at]];
            even[at] = 1;
        }
        QuasiPoisson fit = new QuasiPoisson(design, response, even);
        if (!fit.converged()) {
            return trend ? fit(counts, reference, false) : null;
        }
        if (settings.reweight) {
            fit = new QuasiPoisson(design, response, fit.reweighted(settings.weightsFrom));
        }
        return new Model(fit, settings.reweight, fit.dispersion(), trend);
    }

    private double spread(Model model) {
        return model.reweighted && !settings.original ? model.fit.dispersionByRow() : model.fit.pearson();
    }

    private boolean keepsTrend(Model model, double[] now, double most, int years) {
        return years >= 3
                && model.fit.pValue(1, spread(model)) < settings.trend
                && Math.exp(model.fit.predictor(now)) <= most;
    }

    private Judged judged(Model model, double[] now, int seen, boolean enough) {
        double predictor = model.fit.predictor(now);
        double mean = Math.exp(predictor);
        double scale = settings.original ? model.dispersion : spread(model);
        double error = model.fit.error(now) * Math.sqrt(scale);
        double[] bound = settings.threshold == Threshold.DELTA
                ? delta(mean, error, model.dispersion, seen)
                : negativeBinomial(predictor, error, model.dispersion, seen);
        double reported = settings.threshold == Threshold.DELTA ? mean : predictor;
        double score = (seen - reported) / (bound[0] - reported);
        double slope = model.trend ? model.fit.coefficient(1) : Double.NaN;
        double upper = enough ? bound[0] : settings.original ? 0 : Double.NaN;
        boolean alarm = enough && score > 1 && seen != 0;
        return new Judged(
                new Verdict(upper, alarm),
                enough ? mean : Double.NaN,
                model.dispersion,
                model.trend,
                slope,
                bound[1],
                score);
    }

    /** Upper bound and p-value. */
    private double[] delta(double mean, double error, double dispersion, int seen) {
        double spread = Math.sqrt(4.0 / 9 * Math.cbrt(mean) * (dispersion + error * error * mean));
        NormalDistribution standard = new NormalDistribution();
        double alpha = settings.original ? settings.alpha / 2 : settings.alpha;
        double power = Math.pow(mean, 2.0 / 3);
        double upper = Math.pow(power + standard.inverseCumulativeProbability(1 - alpha) * spread, 1.5);
        double p = standard.cumulativeProbability((power - Math.pow(seen, 2.0 / 3)) / spread);
        return new double[] {upper, p};
    }

    private double[] negativeBinomial(double predictor, double error, double dispersion, int seen) {
        double mean = Math.exp(predictor);
        if (settings.threshold == Threshold.NEGATIVE_BINOMIAL_OF_UPPER_MEAN) {
            mean = Math.exp(
                    predictor + error * new NormalDistribution().inverseCumulativeProbability(1 - settings.alpha));
        }
        Counts counts = new Counts(mean, dispersion);
        return new double[] {counts.quantile(1 - settings.alpha), counts.atLeast(seen)};
    }
}
