package nl.kinderrechtenhelpdesk.signals.internal.nowcast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.signals.Nowcast;
import nl.kinderrechtenhelpdesk.signals.Outlook;
import org.jspecify.annotations.Nullable;

/**
 * What was learnt of how long cases take, at one day. Of a case that is coded and not closed it is known that it comes; the rest of a
 * month follows from its share that is known and from its {@link Level}. Spread as far as it was off before ({@link PastErrors}).
 */
final class Learnt implements Nowcast {

    /** A month of which this share is known says how a month usually is. */
    static final double COMPLETE = 0.98;

    private static final int MONTHS = 12;
    private static final double LIKELY = 0.8;
    private static final double NEARLY_SURE = 0.95;
    private static final double HALF_A_CASE = 0.5;

    /**
     * @param all which share is known after so many weeks
     * @param byTheme the same of themes with enough cases
     */
    record Times(Completeness all, Map<String, Completeness> byTheme, PastErrors errors) {

        Completeness of(@Nullable String theme) {
            return theme == null ? all : byTheme.getOrDefault(theme, all);
        }
    }

    private final LocalDate today;
    private final YearMonth since;
    private final Map<Stage, Times> times;
    private final double comes;

    /**
     * @param since the first month of which cases are known
     * @param comes the chance that a case that was coded becomes a fact
     */
    Learnt(LocalDate today, YearMonth since, Map<Stage, Times> times, double comes) {
        this.today = today;
        this.since = since;
        this.times = times;
        this.comes = comes;
    }

    @Override
    public List<Outlook> months(Series series) {
        Stage stage = series.open() == null ? Stage.CLOSED : Stage.CODED;
        Times learnt = times.get(stage);
        if (learnt == null) {
            return List.of();
        }
        Completeness share = learnt.of(series.theme());
        Level level = level(series, share);
        YearMonth running = YearMonth.from(today);
        List<Outlook> months = new ArrayList<>();
        for (YearMonth month = running.minusMonths(MONTHS - 1); !month.isAfter(running); month = month.plusMonths(1)) {
            int back = Math.toIntExact(ChronoUnit.MONTHS.between(month, running));
            Prediction toCome = toCome(series, level, share.of(month, today), month)
                    .spread(learnt.errors().spread(back));
            if (toCome.mean() >= HALF_A_CASE) {
                months.add(new Outlook(
                        month,
                        counted(series, month),
                        toCome.mean(),
                        toCome.within(LIKELY),
                        toCome.within(NEARLY_SURE)));
            }
        }
        return months;
    }

    @Override
    public double toBeCoded(int weeks, int coded, double usual) {
        Times learnt = times.get(Stage.CODED);
        double share = learnt == null ? 1 : learnt.all().share(weeks);
        // one week that is as usual stands beside this one
        return share == 0 ? 0 : new Level(usual / share, 1).toCome(coded, share).mean();
    }

    private Prediction toCome(Series series, Level level, double share, YearMonth month) {
        long open = open(series, month);
        Prediction unseen = level.toCome((double) counted(series, month) + open, share);
        return series.open() == null
                ? unseen
                : new Prediction(open, 0).plus(unseen).thinned(comes);
    }

    private Level level(Series series, Completeness share) {
        YearMonth running = YearMonth.from(today);
        List<Double> complete = new ArrayList<>();
        for (YearMonth month = running.minusMonths(1);
                !month.isBefore(since) && complete.size() < MONTHS && month.isAfter(running.minusMonths(2L * MONTHS));
                month = month.minusMonths(1)) {
            if (share.of(month, today) >= COMPLETE) {
                complete.add((double) counted(series, month) + open(series, month));
            }
        }
        return Level.of(complete.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static long counted(Series series, YearMonth month) {
        return series.counted().getOrDefault(month, 0L);
    }

    private static long open(Series series, YearMonth month) {
        Map<YearMonth, Long> open = series.open();
        return open == null ? 0 : open.getOrDefault(month, 0L);
    }
}
