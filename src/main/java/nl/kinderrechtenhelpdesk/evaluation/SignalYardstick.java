package nl.kinderrechtenhelpdesk.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.signals.Board;
import nl.kinderrechtenhelpdesk.signals.Said;
import nl.kinderrechtenhelpdesk.signals.Yardstick;

/**
 * What a method for single series tells when it watches every code and every pair with a theme, by the week in which cases were received.
 * The week before last is judged, as of the last one the codes of too many cases are not known yet; what shares a code with something told
 * in the last half year is not told again. All that it could tell is worked out once, so that it can be tuned.
 */
final class SignalYardstick {

    private static final int SILENT_WEEKS = 26;
    private static final int FEWEST_CASES = 8;
    private static final int JUDGED_BEFORE = 2;

    private final SignalSet set;
    private final Map<LocalDate, List<Said>> possible = new LinkedHashMap<>();

    SignalYardstick(SignalSet set, Yardstick method, double least) {
        this.set = set;
        LocalDate first = LocalDate.ofEpochDay(set.board().received(0));
        LocalDate start = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        Map<Set<Board.Code>, int[]> series = series(set.board(), start);
        for (LocalDate monday : SignalReplay.mondays(set.board())) {
            LocalDate judged = monday.minusWeeks(JUDGED_BEFORE);
            int week = Math.toIntExact(ChronoUnit.WEEKS.between(start, judged));
            List<Said> now = new ArrayList<>();
            if (week >= method.history()) {
                series.forEach((codes, counts) -> {
                    double strength = counts[week] == 0 ? 0 : method.strength(counts, week);
                    if (strength >= least) {
                        now.add(new Said(monday, judged, codes, strength));
                    }
                });
            }
            now.sort(Comparator.comparingDouble(Said::strength).reversed());
            possible.put(monday, now);
        }
    }

    private static Map<Set<Board.Code>, int[]> series(Board board, LocalDate start) {
        int weeks = (board.received(board.size() - 1) - Math.toIntExact(start.toEpochDay())) / 7 + 2;
        Map<Set<Board.Code>, int[]> series = new HashMap<>();
        for (int fact = 0; fact < board.size(); fact++) {
            int week = (board.received(fact) - Math.toIntExact(start.toEpochDay())) / 7;
            for (Set<Board.Code> codes : watched(board, fact)) {
                series.computeIfAbsent(codes, _ -> new int[weeks])[week]++;
            }
        }
        series.values().removeIf(counts -> {
            int sum = 0;
            for (int count : counts) {
                sum += count;
            }
            return sum < FEWEST_CASES;
        });
        return series;
    }

    private static Set<Set<Board.Code>> watched(Board board, int fact) {
        Set<Set<Board.Code>> watched = new HashSet<>();
        for (int one : board.of(fact)) {
            Board.Code code = board.code(one);
            watched.add(Set.of(code));
            for (int other : board.of(fact)) {
                Board.Code theme = board.code(other);
                if (theme.facet().equals(Board.WATCHED.getFirst()) && other != one) {
                    watched.add(Set.of(code, theme));
                }
            }
        }
        return watched;
    }

    SignalReplay tell(double least) {
        return SignalReplay.of(set, (monday, said) -> {
            List<Said> now = new ArrayList<>();
            for (Said one : possible.getOrDefault(monday, List.of())) {
                if (one.strength() >= least && silent(one, said) && silent(one, now)) {
                    now.add(one);
                }
            }
            return now;
        });
    }

    private static boolean silent(Said one, List<Said> said) {
        return said.stream()
                .filter(before -> before.on().plusWeeks(SILENT_WEEKS).isAfter(one.on()))
                .noneMatch(before -> before.codes().stream().anyMatch(one.codes()::contains));
    }

    /** The lowest strength at which the sets without a problem have at most so many false alarms a year. */
    static List<SignalReplay> tuned(List<SignalYardstick> sets, double falseAYear, double from) {
        List<SignalReplay> replays = List.of();
        for (double least = from; least < 1e6; least *= 1.05) {
            double level = least;
            replays = sets.stream().map(one -> one.tell(level)).toList();
            double quiet = SignalScore.of(replays).quiet();
            if (Double.isNaN(quiet) || quiet <= falseAYear) {
                break;
            }
        }
        return replays;
    }
}
