package nl.kinderrechtenhelpdesk.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.evaluation.SignalSet.Problem;
import nl.kinderrechtenhelpdesk.signals.Board;
import nl.kinderrechtenhelpdesk.signals.Finding;
import nl.kinderrechtenhelpdesk.signals.Said;

/**
 * The signals of the second half of a set, week by week, as they would have been told: a Monday sees what was coded before it. A signal
 * finds a problem when, of the cases with its codes received from its first day up to its Monday, at least 40 in 100 belong to the problem,
 * and they are at least a quarter of the cases of the problem in that time.
 */
record SignalReplay(SignalSet set, List<Said> said, Map<Problem, Integer> weeks, List<Said> wrong, double years) {

    static final int NOT_FOUND = 104;

    private static final double OF_SIGNAL = 0.4;
    private static final double OF_PROBLEM = 0.25;
    private static final double WEEKS_A_YEAR = 365.25 / 7;

    /** @param search what is told on a Monday, given what was told before */
    static SignalReplay of(SignalSet set, BiFunction<LocalDate, List<Said>, List<Said>> search) {
        List<LocalDate> mondays = mondays(set.board());
        List<Said> said = new ArrayList<>();
        mondays.forEach(monday -> said.addAll(search.apply(monday, List.copyOf(said))));
        return judged(set, said, mondays.size() / WEEKS_A_YEAR);
    }

    static Said said(Finding finding) {
        return new Said(finding.on(), finding.firstDay(), finding.codes(), finding.strength());
    }

    /** Those of the second half, up to the first after the last case. */
    static List<LocalDate> mondays(Board board) {
        LocalDate first = monday(board.received(0));
        LocalDate last = monday(board.received(board.size() - 1)).plusWeeks(1);
        LocalDate half = first.plusWeeks(ChronoUnit.WEEKS.between(first, last) / 2);
        return half.datesUntil(last.plusDays(1), java.time.Period.ofWeeks(1)).toList();
    }

    private static LocalDate monday(int day) {
        return LocalDate.ofEpochDay(day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static SignalReplay judged(SignalSet set, List<Said> said, double years) {
        Map<Problem, Integer> weeks = new LinkedHashMap<>();
        List<Said> wrong = new ArrayList<>(said);
        for (Problem problem : set.problems()) {
            int soonest = NOT_FOUND;
            for (Said one : said) {
                if (!one.on().isBefore(problem.firstMonday()) && finds(set.board(), one, problem)) {
                    wrong.remove(one);
                    soonest = Math.min(soonest, (int) ChronoUnit.WEEKS.between(problem.firstMonday(), one.on()));
                }
            }
            weeks.put(problem, soonest);
        }
        return new SignalReplay(set, said, weeks, wrong, years);
    }

    static boolean finds(Board board, Said said, Problem problem) {
        int[] codes = said.codes().stream().mapToInt(board::numberOf).sorted().toArray();
        int with = 0;
        int both = 0;
        int of = 0;
        int end = board.firstFrom(Math.toIntExact(said.on().toEpochDay()) + 1);
        for (int fact = board.firstFrom(Math.toIntExact(said.firstDay().toEpochDay())); fact < end; fact++) {
            boolean belongs = problem.rows().contains(fact);
            boolean has = board.has(fact, codes);
            of += belongs ? 1 : 0;
            with += has ? 1 : 0;
            both += has && belongs ? 1 : 0;
        }
        return both > 0 && both >= OF_SIGNAL * with && both >= OF_PROBLEM * of;
    }

    /** Writes {@code signals.csv} beside the facts. */
    void write() throws IOException {
        List<String> lines = new ArrayList<>(List.of("week,first_day,codes"));
        for (Said one : said) {
            lines.add(one.on() + "," + one.firstDay() + "," + codes(one.codes()));
        }
        Files.write(set.folder().resolve("signals.csv"), lines, StandardCharsets.UTF_8);
    }

    static String codes(Set<Board.Code> codes) {
        return codes.stream()
                .sorted(Comparator.comparingInt(code -> Board.WATCHED.indexOf(code.facet())))
                .map(code -> code.facet() + "=" + code.value())
                .collect(Collectors.joining(";"));
    }
}
