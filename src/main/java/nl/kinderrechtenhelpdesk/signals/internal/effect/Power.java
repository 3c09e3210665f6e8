package nl.kinderrechtenhelpdesk.signals.internal.effect;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/** How large a fall would have to be to be seen, in as many cases and months as there are. */
final class Power {

    private static final double UPPER = 0.975;
    private static final double FOUR_OF_FIVE = 0.8;
    private static final int HUNDRED = 100;

    private final Halves halves;
    /** The most cases after at which a fall would be called; -1 when even none would not do. */
    private final int most;

    Power(Halves halves) {
        this.halves = halves;
        int low = -1;
        int high = (int) Math.ceil(halves.expected()) + 1;
        while (low + 1 < high) {
            int middle = (low + high) / 2;
            if (halves.quantile(UPPER, middle) < 1) {
                low = middle;
            } else {
                high = middle;
            }
        }
        most = low;
    }

    /** Whether no fall at all could be seen. */
    boolean blind() {
        return most < 0;
    }

    /** As a part of what is expected: 0.4 when a fall of less than 40% would be missed more often than once in five times. */
    double smallestFall() {
        for (int percent = 1; percent < HUNDRED && !blind(); percent++) {
            if (atMost(halves.expected() * (1 - (double) percent / HUNDRED)) >= FOUR_OF_FIVE) {
                return (double) percent / HUNDRED;
            }
        }
        return 1;
    }

    /** The chance of so few or fewer, of a count with this mean and the spread of the series. */
    private double atMost(double mean) {
        double more = halves.spread() - 1;
        return more < 1e-9
                ? Gamma.regularizedGammaQ(most + 1.0, mean)
                : 1 - Beta.regularizedBeta(more / (1 + more), most + 1.0, mean / more);
    }
}
