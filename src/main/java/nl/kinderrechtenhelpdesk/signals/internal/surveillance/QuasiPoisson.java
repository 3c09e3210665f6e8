package nl.kinderrechtenhelpdesk.signals.internal.surveillance;

import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * A log-linear model of counts with a variance proportional to the mean, fitted by iteratively reweighted least squares as {@code glm.fit}
 * of R does it: with its start and its rule for when to stop, so that the spread of a prediction, which hangs on the last but one step,
 * comes out the same.
 */
public final class QuasiPoisson {

    private static final int MOST_STEPS = 25;
    private static final double ENOUGH = 1e-8;
    private static final double START = 0.1;

    private final double[][] design;
    private final double[] counts;
    private final double[] weights;
    private final double[] mean;
    private final boolean converged;
    private RealVector coefficients = new ArrayRealVector(0);
    private RealMatrix unscaled = new Array2DRowRealMatrix(1, 1);
    private final double[] working;

    public QuasiPoisson(double[][] design, double[] counts, double[] weights) {
        this.design = design;
        this.counts = counts;
        this.weights = weights;
        this.mean = new double[counts.length];
        this.working = new double[counts.length];
        for (int row = 0; row < counts.length; row++) {
            mean[row] = counts[row] + START;
        }
        boolean done = false;
        double before = deviance();
        for (int step = 0; step < MOST_STEPS && !done; step++) {
            improve();
            double now = deviance();
            done = Math.abs(now - before) / (Math.abs(now) + START) < ENOUGH;
            before = now;
        }
        converged = done;
    }

    private void improve() {
        int rows = counts.length;
        RealMatrix left = new Array2DRowRealMatrix(rows, design[0].length);
        RealVector right = new ArrayRealVector(rows);
        for (int row = 0; row < rows; row++) {
            working[row] = weights[row] * mean[row];
            double root = Math.sqrt(working[row]);
            for (int column = 0; column < design[0].length; column++) {
                left.setEntry(row, column, root * design[row][column]);
            }
            right.setEntry(row, root * (Math.log(mean[row]) + (counts[row] - mean[row]) / mean[row]));
        }
        QRDecomposition factors = new QRDecomposition(left);
        coefficients = factors.getSolver().solve(right);
        int columns = design[0].length;
        RealMatrix triangle = factors.getR().getSubMatrix(0, columns - 1, 0, columns - 1);
        RealMatrix inverse = new QRDecomposition(triangle).getSolver().getInverse();
        unscaled = inverse.multiplyTransposed(inverse);
        for (int row = 0; row < rows; row++) {
            mean[row] = Math.max(Math.exp(predictor(design[row])), Double.MIN_NORMAL);
        }
    }

    private double deviance() {
        double deviance = 0;
        for (int row = 0; row < counts.length; row++) {
            double fit = counts[row] > 0 ? counts[row] * Math.log(counts[row] / mean[row]) : 0;
            deviance += 2 * weights[row] * (fit - (counts[row] - mean[row]));
        }
        return deviance;
    }

    public boolean converged() {
        return converged;
    }

    public double coefficient(int column) {
        return coefficients.getEntry(column);
    }

    double predictor(double[] row) {
        double sum = 0;
        for (int column = 0; column < row.length; column++) {
            sum += row[column] * coefficients.getEntry(column);
        }
        return sum;
    }

    /** The standard error of {@link #predictor} where the dispersion is 1. */
    double error(double[] row) {
        RealVector vector = new ArrayRealVector(row);
        return Math.sqrt(vector.dotProduct(unscaled.operate(vector)));
    }

    /** The chance of a coefficient this far from 0 when it is 0. */
    public double pValue(int column, double dispersion) {
        double t = Math.abs(coefficient(column)) / Math.sqrt(dispersion * unscaled.getEntry(column, column));
        return 2 * new TDistribution(freedom()).cumulativeProbability(-t);
    }

    private double freedom() {
        return counts.length - (double) design[0].length;
    }

    /** Of at least 1. */
    public double dispersion() {
        return Math.max(1, pearson());
    }

    /** Pearson's estimate of the dispersion, with the weights of the last step. */
    double pearson() {
        return dispersion(working);
    }

    private double dispersion(double[] byRow) {
        double sum = 0;
        for (int row = 0; row < counts.length; row++) {
            double off = (counts[row] - mean[row]) / mean[row];
            sum += byRow[row] * off * off;
        }
        return sum / freedom();
    }

    /** The estimate that results where the weights of the rows stand for those of the fit, as in {@code farringtonFlexible}. */
    double dispersionByRow() {
        return dispersion(weights);
    }

    /** Weights that let rows count less where they are far above their mean: past outbreaks (Farrington et al. 1996, section 3.6). */
    double[] reweighted(double threshold) {
        double dispersion = dispersion();
        double[] residuals = new double[counts.length];
        double sum = 0;
        for (int row = 0; row < counts.length; row++) {
            double error = error(design[row]);
            double hat = working[row] * error * error;
            double anscombe =
                    1.5 * (Math.pow(counts[row], 2.0 / 3) * Math.pow(mean[row], -1.0 / 6) - Math.sqrt(mean[row]));
            residuals[row] = anscombe / Math.sqrt(dispersion * (1 - hat));
            sum += residuals[row] > threshold ? 1 / (residuals[row] * residuals[row]) : 1;
        }
        double scale = counts.length / sum;
        double[] reweighted = new double[counts.length];
        for (int row = 0; row < counts.length; row++) {
            reweighted[row] = residuals[row] > threshold ? scale / (residuals[row] * residuals[row]) : scale;
        }
        return reweighted;
    }
}
