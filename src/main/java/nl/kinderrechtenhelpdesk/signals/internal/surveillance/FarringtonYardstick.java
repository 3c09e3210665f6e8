package nl.kinderrechtenhelpdesk.signals.internal.surveillance;

import java.util.stream.IntStream;
import nl.kinderrechtenhelpdesk.signals.Yardstick;
import nl.kinderrechtenhelpdesk.signals.internal.surveillance.Farrington.Judged;
import nl.kinderrechtenhelpdesk.signals.internal.surveillance.Farrington.Settings;
import nl.kinderrechtenhelpdesk.signals.internal.surveillance.Farrington.Threshold;
import org.springframework.stereotype.Component;

/** Farrington as Noufaily et al. (2013) set it, with two years; how rare the week is, is its strength. */
@Component
class FarringtonYardstick implements Yardstick {

    private static final int YEARS = 2;
    private static final int YEAR = 52;
    private static final int HALF = 3;
    private static final Settings NOUFAILY =
            new Settings(false, HALF, 10, 26, 2.58, true, 1, Threshold.NEGATIVE_BINOMIAL, 0.01, 3, 4);

    private final Farrington method = new Farrington(NOUFAILY);

    @Override
    public String name() {
        return "Farrington flexible";
    }

    @Override
    public int history() {
        return YEARS * YEAR + HALF;
    }

    @Override
    public double strength(int[] counts, int week) {
        if (counts[week] == 0) {
            return 0;
        }
        int[] anchors =
                IntStream.rangeClosed(0, YEARS).map(year -> week - YEAR * year).toArray();
        Judged judged = method.judge(counts, anchors);
        if (judged == null || Double.isNaN(judged.verdict().upper())) {
            return 0;
        }
        return judged.pValue() > 0 ? -Math.log(judged.pValue()) : Double.MAX_VALUE;
    }
}
