package nl.kinderrechtenhelpdesk.signals.internal.effect;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.kinderrechtenhelpdesk.signals.Effect;
import nl.kinderrechtenhelpdesk.signals.Effect.Period;
import nl.kinderrechtenhelpdesk.signals.Effect.Verdict;
import nl.kinderrechtenhelpdesk.signals.Weighing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An interrupted time series with a control (Bernal, Cummins and Gasparrini 2017; the control stands for what would have been, as in
 * Brodersen et al. 2015). A change is called only when its interval leaves out that nothing changed, when it is rarer than one in twenty
 * at earlier months, and when it did not begin before.
 */
@Component
class WeighsSteps implements Weighing {

    /** As few as are thought enough by most (Penfold and Zhang 2013). */
    private static final int FEWEST_BEFORE = 8;
    /** Cochrane's EPOC takes no series with fewer. */
    private static final int FEWEST_AFTER = 3;

    private static final int QUARTER = 3;
    private static final double TWENTIETH = 0.05;
    private static final double ALMOST_NONE = 0.5;

    @Override
    public Effect weigh(YearMonth first, long[] counts, long[] others, YearMonth from) {
        int step = Math.toIntExact(ChronoUnit.MONTHS.between(first, from));
        double[] cases = Arrays.stream(counts).asDoubleStream().toArray();
        double[] control =
                Arrays.stream(others).mapToDouble(other -> other + ALMOST_NONE).toArray();
        if (step < FEWEST_BEFORE || counts.length - step < FEWEST_AFTER) {
            return tooFew(first, counts, others, from, Math.clamp(step, 0, counts.length));
        }
        double[] measure = Seasons.measure(cases, control, step, first.getMonthValue());
        double noise = 1 + Arrays.stream(cases).sum() / Arrays.stream(control).sum();
        Halves halves = new Halves(cases, measure, step, noise);
        Power power = new Power(halves);
        Placebos placebos = new Placebos(cases, measure, step, noise, FEWEST_BEFORE);
        return new Effect(
                verdict(halves, power, placebos, Seasons.moved(cases, measure, step)),
                from,
                Math.round(halves.before()),
                Math.round(halves.after()),
                halves.expected(),
                halves.ratio(),
                halves.quantile(TWENTIETH / 2),
                halves.quantile(1 - TWENTIETH / 2),
                placebos.chance(),
                placebos.months(),
                power.smallestFall(),
                periods(first, counts, others, step, halves));
    }

    private static Verdict verdict(Halves halves, Power power, Placebos placebos, double moved) {
        if (power.blind() && !(halves.quantile(TWENTIETH / 2) > 1)) {
            return Verdict.TOO_FEW;
        }
        boolean less = halves.quantile(1 - TWENTIETH / 2) < 1;
        boolean more = halves.quantile(TWENTIETH / 2) > 1;
        if ((!less && !more) || (placebos.enough() && placebos.chance() > TWENTIETH)) {
            return Verdict.UNCLEAR;
        }
        if (less ? moved < 0 : moved > 0) {
            return Verdict.MOVING;
        }
        return less ? Verdict.LESS : Verdict.MORE;
    }

    private static Effect tooFew(YearMonth first, long[] cases, long[] others, YearMonth from, int step) {
        return new Effect(
                Verdict.TOO_FEW,
                from,
                Arrays.stream(cases, 0, step).sum(),
                Arrays.stream(cases, step, cases.length).sum(),
                0,
                1,
                0,
                Double.POSITIVE_INFINITY,
                1,
                0,
                1,
                periods(first, cases, others, step, null));
    }

    private static List<Period> periods(
            YearMonth first, long[] cases, long[] others, int step, @Nullable Halves halves) {
        List<Period> periods = new ArrayList<>();
        for (int end = step; end - QUARTER >= 0; end -= QUARTER) {
            periods.add(period(first, cases, others, end - QUARTER, end, halves));
        }
        for (int begin = step; begin < cases.length; begin += QUARTER) {
            periods.add(period(first, cases, others, begin, Math.min(cases.length, begin + QUARTER), halves));
        }
        periods.sort(Comparator.comparing(Period::first));
        return periods;
    }

    private static Period period(
            YearMonth first, long[] cases, long[] others, int begin, int end, @Nullable Halves halves) {
        double expected = 0;
        for (int month = begin; month < end && halves != null; month++) {
            expected += halves.expected(month);
        }
        return new Period(
                first.plusMonths(begin),
                first.plusMonths(end - 1L),
                Arrays.stream(cases, begin, end).sum(),
                expected,
                Arrays.stream(others, begin, end).sum());
    }
}
