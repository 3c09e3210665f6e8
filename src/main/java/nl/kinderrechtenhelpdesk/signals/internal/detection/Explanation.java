package nl.kinderrechtenhelpdesk.signals.internal.detection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kinderrechtenhelpdesk.signals.Board;
import nl.kinderrechtenhelpdesk.signals.Finding;

/** What a page needs to explain a hit: the chart, the codes that drive it, and what it is not. */
final class Explanation {

    private static final int CHART_WEEKS = 104;
    private static final int WEEK = 7;
    private static final double OF_TWENTY = 0.025;
    private static final int MOST_DRIVERS = 5;
    /** A driver is had by at least this share of the cases. */
    private static final double DRIVES = 0.4;

    private final Board board;
    private final Known known;

    Explanation(Board board, Known known) {
        this.board = board;
        this.known = known;
    }

    Finding of(Hit hit) {
        Set<Board.Code> codes = new LinkedHashSet<>();
        for (int code : hit.codes().numbers()) {
            codes.add(board.code(code));
        }
        return new Finding(
                LocalDate.ofEpochDay(known.monday),
                codes,
                LocalDate.ofEpochDay(hit.from()),
                hit.seen(),
                hit.mean(),
                hit.strength(),
                Calibration.falseAlarmsAYear(hit.strength()),
                weeks(hit),
                drivers(hit),
                new Finding.Context(volume(hit), hit.season(), hit.kind()));
    }

    private List<Finding.Week> weeks(Hit hit) {
        int[] counts = new int[CHART_WEEKS];
        int end = board.firstFrom(known.monday);
        for (int fact = board.firstFrom(known.monday - WEEK * CHART_WEEKS); fact < end; fact++) {
            if (board.known(fact, known.monday) && board.has(fact, hit.codes().numbers())) {
                counts[known.age(board, fact)]++;
            }
        }
        int stretch = (known.monday - hit.from()) / WEEK;
        double share = hit.mean() / Math.max(1, cases(0, stretch));
        List<Finding.Week> weeks = new ArrayList<>();
        for (int age = CHART_WEEKS - 1; age >= 0; age--) {
            double expected = Math.max(share * known.byAge[age], Double.MIN_NORMAL);
            weeks.add(new Finding.Week(
                    LocalDate.ofEpochDay(known.monday - WEEK * (age + 1L)),
                    counts[age],
                    expected,
                    Tail.quantile(OF_TWENTY, expected, hit.shape()),
                    Tail.quantile(1 - OF_TWENTY, expected, hit.shape())));
        }
        return weeks;
    }

    private int cases(int fromAge, int toAge) {
        int cases = 0;
        for (int age = fromAge; age < toAge; age++) {
            cases += known.byAge[age];
        }
        return cases;
    }

    /** All cases a week in the stretch, against the year before it. */
    private double volume(Hit hit) {
        int stretch = (known.monday - hit.from()) / WEEK;
        double before = (double) cases(stretch, stretch + Ladder.RECENT) / Ladder.RECENT;
        return (double) cases(0, stretch) / stretch / Math.max(before, 1.0 / Ladder.RECENT);
    }

    private List<Finding.Driver> drivers(Hit hit) {
        int[] now = new int[board.codes()];
        int[] before = new int[board.codes()];
        int earlier = 0;
        int end = board.firstFrom(known.monday);
        for (int fact = board.firstFrom(known.monday - WEEK * Ladder.HISTORY); fact < end; fact++) {
            if (board.known(fact, known.monday) && board.has(fact, hit.codes().numbers())) {
                boolean recent = board.received(fact) >= hit.from();
                earlier += recent ? 0 : 1;
                for (int code : board.of(fact)) {
                    (recent ? now : before)[code]++;
                }
            }
        }
        List<Finding.Driver> drivers = new ArrayList<>();
        for (int code = 0; code < now.length; code++) {
            boolean describes = hit.codes().contains(code);
            double usual = hit.seen() * (before[code] + 1.0) / (earlier + 2.0);
            if (!describes && now[code] >= DRIVES * hit.seen() && now[code] > usual) {
                drivers.add(new Finding.Driver(board.code(code), now[code], usual));
            }
        }
        drivers.sort(Comparator.comparingDouble((Finding.Driver driver) -> driver.cases() - driver.usual())
                .reversed());
        return drivers.subList(0, Math.min(MOST_DRIVERS, drivers.size()));
    }
}
