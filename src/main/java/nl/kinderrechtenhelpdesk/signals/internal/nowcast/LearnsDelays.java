package nl.kinderrechtenhelpdesk.signals.internal.nowcast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.kinderrechtenhelpdesk.signals.Handled;
import nl.kinderrechtenhelpdesk.signals.Nowcast;
import org.springframework.stereotype.Component;

/**
 * Learns how long cases take: a multiplicative nowcast (chain ladder) on the delays of the last year, of each theme with enough cases and
 * of all together for the others (Lawless 1994; Höhle and an der Heiden 2014; the package {@code baselinenowcast} for the simplest method
 * that holds).
 */
@Component
class LearnsDelays implements Nowcast.Teacher {

    private static final int WEEKS = 104;
    /** What took longer counts as the last of these. */
    private static final int DELAYS = 52;

    private static final double FEWEST = 30;
    private static final double FEWEST_OF_THEME = 80;
    /** What was coded so many weeks ago and is not closed does not come any more, or so seldom that it makes no difference. */
    private static final int LONG_AGO = 30;

    @Override
    public Nowcast learn(List<Handled> cases, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = monday.minusWeeks(WEEKS);
        Map<Stage, Learnt.Times> times = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            learn(cases, first, stage, times);
        }
        YearMonth since = YearMonth.from(cases.stream()
                        .map(Handled::receivedIn)
                        .min(LocalDate::compareTo)
                        .orElse(today))
                .plusMonths(1);
        return new Learnt(today, since, times, comes(cases, monday));
    }

    private static void learn(List<Handled> cases, LocalDate first, Stage stage, Map<Stage, Learnt.Times> times) {
        PastErrors errors = new PastErrors();
        Triangle all = Triangle.of(cases, first, WEEKS, DELAYS, stage, theme -> true);
        double[] shares = all.shares(WEEKS, FEWEST);
        if (shares == null) {
            return;
        }
        errors.replay(all, FEWEST);
        Map<String, Completeness> byTheme = new HashMap<>();
        for (String theme : new TreeSet<>(cases.stream().map(Handled::theme).toList())) {
            Triangle of = Triangle.of(cases, first, WEEKS, DELAYS, stage, theme::equals);
            double[] own = of.shares(WEEKS, FEWEST_OF_THEME);
            if (own != null && !theme.isEmpty()) {
                byTheme.put(theme, new Completeness(own));
                errors.replay(of, FEWEST_OF_THEME / 2);
            }
        }
        times.put(stage, new Learnt.Times(new Completeness(shares), byTheme, errors));
    }

    /** Of those that were coded long ago the share that became a fact; as a whole when too few were. */
    private static double comes(List<Handled> cases, LocalDate monday) {
        double coded = 0;
        double closed = 0;
        for (Handled one : cases) {
            if (one.codedIn().isBefore(monday.minusWeeks(LONG_AGO))) {
                coded += one.cases();
                closed += one.closedIn() == null ? 0 : one.cases();
            }
        }
        return coded < FEWEST ? 1 : closed / coded;
    }
}
