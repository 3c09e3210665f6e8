package nl.kinderrechtenhelpdesk.signals.internal.detection;

/**
 * How often a helpdesk without any problem sees something as strong or stronger, anywhere on the board: counted on made-up helpdesks, and
 * raised by two fifths as other sets had more; each with its own seasons, campaigns, a desk that opens and a code that comes into use, three years each. Because a strength already counts
 * how much was looked at, one table serves helpdesks of different sizes; {@code docs/evaluation/signals.md} says how well it held.
 */
final class Calibration {

    private static final double[] STRENGTH = {2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 7, 8.75, 11.25};
    private static final double[] A_YEAR = {21, 16.4, 12.1, 8.8, 6.3, 4.3, 2.9, 2.1, 1.44, 0.75, 0.2, 0.06};

    private Calibration() {}

    static double falseAlarmsAYear(double strength) {
        return Math.exp(between(STRENGTH, A_YEAR, strength));
    }

    /** The strength that is reached as often as this by chance. */
    static double strength(double falseAlarmsAYear) {
        double low = -5;
        double high = 60;
        while (high - low > 1e-6) {
            double middle = (low + high) / 2;
            if (falseAlarmsAYear(middle) > falseAlarmsAYear) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The logarithm is taken to be straight between two points, and to go on so beyond them. */
    private static double between(double[] at, double[] values, double x) {
        int upper = 1;
        while (upper < at.length - 1 && at[upper] < x) {
            upper++;
        }
        double one = Math.log(values[upper - 1]);
        double other = Math.log(values[upper]);
        return one + (other - one) * (x - at[upper - 1]) / (at[upper] - at[upper - 1]);
    }
}
