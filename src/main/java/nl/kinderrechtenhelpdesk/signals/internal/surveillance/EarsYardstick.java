package nl.kinderrechtenhelpdesk.signals.internal.surveillance;

import nl.kinderrechtenhelpdesk.signals.Yardstick;
import org.springframework.stereotype.Component;

/** EARS C2, with a spread of at least that of one case in seven weeks; the standard deviations above the mean are its strength. */
@Component
class EarsYardstick implements Yardstick {

    private static final double LEAST_SPREAD = 0.38;
    private static final int FEWEST = 3;
    private static final Ears C2 = Ears.c2(0.5).withLeastSpread(LEAST_SPREAD);
    private static final Ears ONE_ABOVE = Ears.c2(0.15865525393145707).withLeastSpread(LEAST_SPREAD);

    @Override
    public String name() {
        return "EARS C2";
    }

    @Override
    public int history() {
        return C2.baseline() + C2.lag();
    }

    @Override
    public double strength(int[] counts, int week) {
        if (counts[week] < FEWEST) {
            return 0;
        }
        double mean = C2.judge(counts, week).upper();
        return Math.max(
                0, (counts[week] - mean) / (ONE_ABOVE.judge(counts, week).upper() - mean));
    }
}
