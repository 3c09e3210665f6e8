package nl.kinderrechtenhelpdesk.disclosure;

import java.util.stream.IntStream;

/**
 * The chances with the largest entropy over whole changes with mean 0 and a given variance: {@code exp(a·d + b·d²)}, scaled; {@code a} and
 * {@code b} by Newton's method on the convex dual (Jaynes 1957, Information theory and statistical mechanics). With {@link StrictMath}: on every
 * machine the same to the last bit, as what is published must be.
 */
final class MostEntropy {

    private static final int MOST_STEPS = 200;
    private static final double CLOSE = 1e-13;

    private final int[] changes;
    private final double variance;
    private double a;
    private double b;

    private MostEntropy(int[] changes, double variance) {
        this.changes = changes;
        this.variance = variance;
    }

    /**
     * @param allowed by change, the one of no change in the middle
     * @throws IllegalArgumentException when no chances over what is allowed have that mean and variance
     */
    static double[] chances(boolean[] allowed, double variance) {
        int middle = allowed.length / 2;
        int[] changes = IntStream.range(0, allowed.length)
                .filter(step -> allowed[step])
                .map(step -> step - middle)
                .toArray();
        MostEntropy found = new MostEntropy(changes, variance);
        found.solve();
        double[] chances = new double[allowed.length];
        double all = found.moment(0);
        for (int change : changes) {
            chances[change + middle] = found.weight(change) / all;
        }
        return chances;
    }

    private double weight(int change) {
        return StrictMath.exp(a * change + b * ((double) change * change - variance));
    }

    /** Sum of the weights times the change to a power. */
    private double moment(int power) {
        double sum = 0;
        for (int change : changes) {
            sum += weight(change) * StrictMath.pow(change, power);
        }
        return sum;
    }

    private void solve() {
        for (int step = 0; step < MOST_STEPS; step++) {
            double all = moment(0);
            double first = moment(1) / all;
            double second = moment(2) / all;
            if (Math.abs(first) < CLOSE && Math.abs(second - variance) < CLOSE) {
                return;
            }
            improve(first, second, moment(3) / all, moment(4) / all);
        }
        throw new IllegalArgumentException("no chances with mean 0 and variance " + variance);
    }

    /** One step of Newton's method, halved until the dual gets no worse. */
    private void improve(double first, double second, double third, double fourth) {
        double aa = second - first * first;
        double ab = third - first * second;
        double bb = fourth - second * second;
        double determinant = aa * bb - ab * ab;
        double stepA = -(bb * first - ab * (second - variance)) / determinant;
        double stepB = -(aa * (second - variance) - ab * first) / determinant;
        double before = StrictMath.log(moment(0));
        double fromA = a;
        double fromB = b;
        double part = 1;
        do {
            a = fromA + part * stepA;
            b = fromB + part * stepB;
            part /= 2;
        } while (StrictMath.log(moment(0)) > before + 1e-15 && part > 1e-9);
    }
}
