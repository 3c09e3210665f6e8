package nl.kinderrechtenhelpdesk.signals.internal.nowcast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * By how much more than it should a nowcast was off, by how many months back a month lay: replayed every four weeks of the last year with
 * what was known then, as {@code baselinenowcast} takes its uncertainty from its own past errors.
 */
final class PastErrors {

    /** Months back from the running one; what lies farther back is as the last. */
    private static final int BACK = 6;

    private static final int REPLAYS = 12;
    private static final int WEEKS_BETWEEN = 4;
    /** So many errors of the right size are put beside those that were seen, so that a few do not decide. */
    private static final double AS_IT_SHOULD = 6;

    private static final double MOST = 8;

    private final double[] squares = new double[BACK];
    private final int[] seen = new int[BACK];

    /** Replays one series: all cases, or those of a theme. */
    void replay(Triangle triangle, double fewest) {
        int now = triangle.weeks();
        double[] today = triangle.shares(now, fewest);
        if (today == null) {
            return;
        }
        Completeness known = new Completeness(today);
        for (int back = 1; back <= REPLAYS; back++) {
            int before = now - back * WEEKS_BETWEEN;
            double[] then = before > WEEKS_BETWEEN ? triangle.shares(before, fewest) : null;
            if (then != null) {
                replay(triangle, before, new Completeness(then), known);
            }
        }
    }

    private void replay(Triangle triangle, int before, Completeness then, Completeness now) {
        LocalDate day = triangle.monday(before);
        LocalDate today = triangle.monday(triangle.weeks());
        Map<YearMonth, Double> wereKnown = byMonth(triangle, before);
        Map<YearMonth, Double> areKnown = byMonth(triangle, triangle.weeks());
        Level level = Level.of(complete(wereKnown, then, day));
        YearMonth running = YearMonth.from(day);
        for (int back = 0; back < BACK; back++) {
            YearMonth month = running.minusMonths(back);
            double known = wereKnown.getOrDefault(month, 0.0);
            Prediction toCome = level.toCome(known, then.of(month, day));
            if (now.of(month, today) >= Learnt.COMPLETE && toCome.variance() > 0) {
                double off = areKnown.getOrDefault(month, 0.0) - known - toCome.mean();
                squares[back] += off * off / toCome.variance();
                seen[back]++;
            }
        }
    }

    /** Of whole months only. */
    private static Map<YearMonth, Double> byMonth(Triangle triangle, int before) {
        Map<YearMonth, Double> months = new TreeMap<>();
        for (int week = 0; week < Math.min(before, triangle.weeks()); week++) {
            months.merge(triangle.month(week), triangle.known(week, before), Double::sum);
        }
        months.remove(triangle.month(0));
        return months;
    }

    private static double[] complete(Map<YearMonth, Double> months, Completeness share, LocalDate day) {
        List<Double> complete = new ArrayList<>();
        months.forEach((month, known) -> {
            if (ChronoUnit.MONTHS.between(month, YearMonth.from(day)) > 0 && share.of(month, day) >= Learnt.COMPLETE) {
                complete.add(known);
            }
        });
        return complete.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** By how much the variance of what is to come of a month so many months back is to be taken larger; at least 1. */
    double spread(int back) {
        int as = Math.min(back, BACK - 1);
        return Math.clamp((squares[as] + AS_IT_SHOULD) / (seen[as] + AS_IT_SHOULD), 1, MOST);
    }
}
