package nl.kinderrechtenhelpdesk.signals.internal.effect;

import nl.kinderrechtenhelpdesk.signals.internal.surveillance.QuasiPoisson;

/**
 * The log-linear model of an interrupted time series (Wagner et al. 2002; Bernal, Cummins and Gasparrini 2017): the control as offset, a
 * step, and one wave a year. Used for the season and for what moved before; the step itself is weighed by {@link Halves}, as the standard
 * error of a regression says nothing where no case came after.
 */
final class Seasons {

    private static final int YEAR = 12;
    private static final int THREE_YEARS = 36;
    /** With fewer a wave is mostly chance. */
    private static final int FEWEST = 60;

    private static final double CLEAR = 0.05;
    private static final int FEWEST_TO_MOVE = 15;

    private Seasons() {}

    /** What the cases of each month are measured by: the control, times the season of the cases beside it where three years show one. */
    static double[] measure(double[] cases, double[] control, int step, int month) {
        if (step < THREE_YEARS || sum(cases, step) < FEWEST) {
            return control;
        }
        double[][] design = new double[cases.length][];
        for (int at = 0; at < cases.length; at++) {
            double angle = 2 * Math.PI * (month + at) / YEAR;
            design[at] = new double[] {1, at < step ? 0 : 1, Math.cos(angle), Math.sin(angle)};
        }
        QuasiPoisson fit = fit(design, cases, control);
        if (!fit.converged()) {
            return control;
        }
        double[] measure = new double[cases.length];
        for (int at = 0; at < cases.length; at++) {
            measure[at] =
                    control[at] * Math.exp(fit.coefficient(2) * design[at][2] + fit.coefficient(3) * design[at][3]);
        }
        return measure;
    }

    /** Below 0 when there were clearly fewer and fewer before the step, above 0 when there were more and more, and else 0. */
    static double moved(double[] cases, double[] measure, int step) {
        if (sum(cases, step) < FEWEST_TO_MOVE) {
            return 0;
        }
        double[][] design = new double[step][];
        double[] of = new double[step];
        double[] by = new double[step];
        for (int at = 0; at < step; at++) {
            design[at] = new double[] {1, (double) at / YEAR};
            of[at] = cases[at];
            by[at] = measure[at];
        }
        QuasiPoisson fit = fit(design, of, by);
        return fit.converged() && fit.pValue(1, fit.dispersion()) < CLEAR ? fit.coefficient(1) : 0;
    }

    /** An offset is a rate with a weight: the same model, to the last step. */
    private static QuasiPoisson fit(double[][] design, double[] cases, double[] offset) {
        double usual = sum(offset, offset.length) / offset.length;
        double[] rates = new double[cases.length];
        double[] weights = new double[cases.length];
        for (int at = 0; at < cases.length; at++) {
            weights[at] = offset[at] / usual;
            rates[at] = cases[at] / weights[at];
        }
        return new QuasiPoisson(design, rates, weights);
    }

    private static double sum(double[] of, int until) {
        double sum = 0;
        for (int at = 0; at < until; at++) {
            sum += of[at];
        }
        return sum;
    }
}
