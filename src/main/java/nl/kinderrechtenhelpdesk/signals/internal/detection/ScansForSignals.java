package nl.kinderrechtenhelpdesk.signals.internal.detection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import nl.kinderrechtenhelpdesk.signals.Board;
import nl.kinderrechtenhelpdesk.signals.Detector;
import nl.kinderrechtenhelpdesk.signals.Finding;
import nl.kinderrechtenhelpdesk.signals.Said;
import org.springframework.stereotype.Component;

/** The detector: scans all combinations, judges outcomes, and tells each thing once. */
@Component
class ScansForSignals implements Detector {

    private static final int WEEK = 7;

    @Override
    public List<Finding> look(Board board, LocalDate monday, double falseAlarmsAYear, List<Said> said) {
        int day = Math.toIntExact(monday.toEpochDay());
        Combinations combinations = Combinations.of(board, day - WEEK * Ladder.RECENT, day);
        return look(board, combinations, day, falseAlarmsAYear, said);
    }

    @Override
    public BiFunction<LocalDate, List<Said>, List<Finding>> replay(Board board, double falseAlarmsAYear) {
        Combinations combinations = Combinations.of(board, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return (monday, said) ->
                look(board, combinations, Math.toIntExact(monday.toEpochDay()), falseAlarmsAYear, said);
    }

    private static List<Finding> look(
            Board board, Combinations combinations, int monday, double falseAlarmsAYear, List<Said> said) {
        Known known = new Known(board, monday);
        double least = Calibration.strength(falseAlarmsAYear);
        List<Hit> hits = new ArrayList<>(new Scan(board, combinations, known).hits(least));
        hits.addAll(new Worse(board, monday).hits(least));
        hits.sort(Comparator.comparingDouble(Hit::strength).reversed());
        Explanation explanation = new Explanation(board, known);
        return new SaidOnce(board, monday)
                .of(hits, least, said).stream().map(explanation::of).toList();
    }
}
