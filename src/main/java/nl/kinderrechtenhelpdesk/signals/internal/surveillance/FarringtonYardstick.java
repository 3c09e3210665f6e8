package nl.kinderrechtenhelpdesk.signals.internal.surveillance;

import java.util.stream.IntStream;
import nl.kinderrechtenhelpdesk.signals.Yardstick;
import nl.kinderrechtenhelpdesk.signals.internal.surveillance.Farrington.Judged;
import nl.kinderrechtenhelpdesk.signals.internal.surveillance.Farrington.Settings;
import nl.kinderrechtenhelpdesk.signals.internal.surveillance.Farrington.Threshold;
import org.springframework.stereotype.Component;

/**
 * Farrington as Noufaily et al. (2013) set it, with as many years as there are, from two to five; how rare the week is, is its strength. A
 * week of one or two cases stands out nowhere: three are the fewest that are told, and most of the fitting is spared.
 */
@Component
class FarringtonYardstick implements Yardstick {

    private static final int YEARS = 2;
    private static final int MOST_YEARS = 5;
    private static final int FEWEST = 3;
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
        if (counts[week] < FEWEST) {
            return 0;
        }
        int years = Math.min(MOST_YEARS, (week - HALF) / YEAR);
        int[] anchors =
                IntStream.rangeClosed(0, years).map(year -> week - YEAR * year).toArray();
        Judged judged = method.judge(counts, anchors);
        if (judged == null || Double.isNaN(judged.verdict().upper())) {
            return 0;
        }
        return judged.pValue() > 0 ? -Math.log(judged.pValue()) : Double.MAX_VALUE;
    }
}
