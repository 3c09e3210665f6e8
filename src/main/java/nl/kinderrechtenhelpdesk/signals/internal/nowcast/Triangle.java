package nl.kinderrechtenhelpdesk.signals.internal.nowcast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import nl.kinderrechtenhelpdesk.signals.Handled;
import org.jspecify.annotations.Nullable;

/**
 * Cases by the week in which they came in and the weeks that it took until they were known. The chain ladder of actuaries gives from it
 * which share is known after so many weeks: the same as the conditional maximum likelihood of delays that are cut off today (Lawless 1994).
 */
final class Triangle {

    /** Only delays that ended in the last year count: desks get faster and slower. */
    static final int WINDOW = 52;

    private static final int WEEK = 7;
    /** From the Monday of a week to the day of which the month is that of the week. */
    private static final int MIDDLE = 3;

    private final LocalDate first;
    private final double[][] cases;

    private Triangle(LocalDate first, double[][] cases) {
        this.first = first;
        this.cases = cases;
    }

    /** @param cases by week and then by weeks until they were known, each row of the same length */
    static Triangle of(double[][] cases) {
        return new Triangle(LocalDate.EPOCH, cases);
    }

    /**
     * @param first a Monday; what came in before it is left out
     * @param weeks how many there are from it
     * @param delays what took as many weeks or more counts as the last
     */
    static Triangle of(
            List<Handled> handled, LocalDate first, int weeks, int delays, Stage stage, Predicate<String> theme) {
        double[][] cases = new double[weeks][delays];
        for (Handled one : handled) {
            LocalDate known = stage.knownIn(one);
            int week = weeks(first, one.receivedIn());
            if (known != null && !one.receivedIn().isBefore(first) && week < weeks && theme.test(one.theme())) {
                int delay = Math.clamp(weeks(one.receivedIn(), known), 0, delays - 1);
                cases[week][delay] += one.cases();
            }
        }
        return new Triangle(first, cases);
    }

    static int weeks(LocalDate from, LocalDate to) {
        return Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(from, to), WEEK));
    }

    int weeks() {
        return cases.length;
    }

    LocalDate monday(int week) {
        return first.plusWeeks(week);
    }

    /** The month to which most days of a week belong. */
    YearMonth month(int week) {
        return YearMonth.from(monday(week).plusDays(MIDDLE));
    }

    /** How many of a week were known before another began. */
    double known(int week, int before) {
        double sum = 0;
        for (int delay = 0; delay < Math.min(cases[week].length, before - week); delay++) {
            sum += cases[week][delay];
        }
        return sum;
    }

    /** How many became known in the year before this week: so much there is to learn from. */
    double learntFrom(int before) {
        double sum = 0;
        for (int week = 0; week < Math.min(before, cases.length); week++) {
            for (int delay = Math.max(0, before - WINDOW - week);
                    delay < Math.min(cases[week].length, before - week);
                    delay++) {
                sum += cases[week][delay];
            }
        }
        return sum;
    }

    /** By how much what is known grows from one week of delay to the next, as far as it was seen before this week; the first is 1, and that before which nothing is known has no end. */
    double[] factors(int before, int window) {
        int delays = cases[0].length;
        double[] factors = new double[delays];
        factors[0] = 1;
        for (int delay = 1; delay < delays; delay++) {
            double until = 0;
            double more = 0;
            for (int week = Math.max(0, before - window - delay);
                    week < Math.min(cases.length, before - delay);
                    week++) {
                until += known(week, week + delay);
                more += cases[week][delay];
            }
            factors[delay] = more == 0 ? 1 : 1 + more / until;
        }
        return factors;
    }

    /** Which share is known after 0, 1, 2, ... weeks; null when nothing was seen from which it can be learnt. */
    double @Nullable [] shares(int before, double fewest) {
        if (learntFrom(before) < fewest) {
            return null;
        }
        double[] factors = factors(before, WINDOW);
        double[] shares = new double[factors.length];
        double share = 1;
        for (int delay = factors.length - 1; delay >= 0; delay--) {
            shares[delay] = share;
            share /= factors[delay];
        }
        return shares;
    }
}
