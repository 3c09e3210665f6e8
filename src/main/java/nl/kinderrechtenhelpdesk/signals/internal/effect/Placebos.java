package nl.kinderrechtenhelpdesk.signals.internal.effect;

/**
 * The same question at earlier months at which nothing was done: how often a change as clear as this one stood there. What a model does not
 * know of the series (habits that last, a slow change) is in these too.
 */
final class Placebos {

    /** With fewer no change could be rarer than one in twenty. */
    static final int FEWEST = 19;

    private final int months;
    private final int asClear;

    /** @param fewest months before each */
    Placebos(double[] cases, double[] measure, int step, double noise, int fewest) {
        int length = cases.length - step;
        double strength = Math.abs(new Halves(cases, measure, step, noise).strength());
        int looked = 0;
        int found = 0;
        for (int earlier = fewest; earlier + length <= step; earlier++) {
            double[] of = java.util.Arrays.copyOf(cases, earlier + length);
            double[] by = java.util.Arrays.copyOf(measure, earlier + length);
            looked++;
            found += Math.abs(new Halves(of, by, earlier, noise).strength()) >= strength ? 1 : 0;
        }
        months = looked;
        asClear = found;
    }

    int months() {
        return months;
    }

    boolean enough() {
        return months >= FEWEST;
    }

    double chance() {
        return enough() ? (1.0 + asClear) / (1.0 + months) : 1;
    }
}
