package nl.kinderrechtenhelpdesk.evaluation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.evaluation.MadeUpDecisions.Planted;
import org.jspecify.annotations.Nullable;

/**
 * What a look every Monday tells of a made-up helpdesk: of each planted problem after how many months, and how much else.
 *
 * @param months until a problem was told for the first time, by the body or province that differs; without those that never were
 * @param wrong what was told and is not planted, each once
 * @param years that were looked at: the first is not, as nobody has evidence then
 */
record TreatmentReplay(Map<Planted, Double> months, Set<Told> wrong, double years) {

    private static final double DAYS_A_MONTH = 30.44;

    /** What was told: a matter in which one body or province stands apart. */
    record Told(String matter, Facet across, String group) {}

    static TreatmentReplay of(MadeUpDecisions made, Function<LocalDate, List<Told>> look) {
        Map<Planted, Double> months = new LinkedHashMap<>();
        Set<Told> wrong = new HashSet<>();
        LocalDate first = made.first().plusYears(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (LocalDate monday = first; !monday.isAfter(made.last()); monday = monday.plusWeeks(1)) {
            for (Told told : look.apply(monday)) {
                Planted problem = problem(made, told, monday);
                if (problem == null) {
                    wrong.add(told);
                } else {
                    months.putIfAbsent(problem, ChronoUnit.DAYS.between(problem.from(), monday) / DAYS_A_MONTH);
                }
            }
        }
        return new TreatmentReplay(months, wrong, ChronoUnit.DAYS.between(first, made.last()) / 365.25);
    }

    /** The rule is enough: who is told that bodies or provinces differ looks at all of them. */
    private static @Nullable Planted problem(MadeUpDecisions made, Told told, LocalDate monday) {
        return made.planted().stream()
                .filter(one -> one.rule().equals(told.matter())
                        && one.across().equals(told.across())
                        && one.group().equals(told.group())
                        && !one.from().isAfter(monday))
                .findFirst()
                .orElse(null);
    }
}
