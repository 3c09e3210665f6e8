package nl.kinderrechtenhelpdesk.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kinderrechtenhelpdesk.signals.Board;
import nl.kinderrechtenhelpdesk.signals.Detector;
import nl.kinderrechtenhelpdesk.signals.Yardstick;
import org.springframework.stereotype.Component;

/**
 * How many false alarms a year the search for signals gives, which share of planted problems it finds, and after how many weeks. A false
 * alarm is a signal that finds no problem.
 */
@Component
class SignalsMeasurement implements Measurement {

    private static final double FALSE_ALARMS_A_YEAR = 2;

    private static final Path WITH_YARDSTICKS = Path.of("--yardsticks");
    private static final Path ONCE = Path.of("--once");
    private static final Path AT_OTHER_LEVELS = Path.of("--levels");
    private static final String MADE_UP = "--made-up";
    private static final double[] LEVELS = {0.25, 0.5, 1, 2, 4, 8};
    /** Below this the published methods tell something every week. */
    private static final double YARDSTICKS_FROM = 4;

    private final Detector detector;
    private final List<Yardstick> yardsticks;

    SignalsMeasurement(Detector detector, List<Yardstick> yardsticks) {
        this.detector = detector;
        this.yardsticks = yardsticks;
    }

    @Override
    public String name() {
        return "signals";
    }

    @Override
    public String about() {
        return "signals in facts of a helpdesk; folders with facts.csv(.gz), and truth.csv and labels.csv where any were planted (--yardsticks also measures published methods, which takes minutes; --levels counts at other numbers of false alarms too; --once only times the look of one week; --made-up makes folders that are not there, null-NUMBER and planted-NUMBER)";
    }

    @Override
    public List<String> measure(List<Path> folders) throws IOException {
        List<String> lines = new ArrayList<>();
        List<SignalReplay> replays = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT, "%-14s %8s %8s %6s  %s", "set", "signals", "false", "years", "weeks until found"));
        List<Path> sets =
                folders.stream().filter(one -> !one.toString().startsWith("--")).toList();
        makeUp(folders, sets);
        if (folders.contains(ONCE)) {
            return once(sets);
        }
        for (Path folder : sets) {
            SignalReplay replay = ours(SignalSet.read(folder), FALSE_ALARMS_A_YEAR);
            replay.write();
            replays.add(replay);
            lines.add(line(replay));
        }
        SignalScore ours = SignalScore.of(replays);
        lines.add(ours.table("this search"));
        if (folders.contains(WITH_YARDSTICKS)) {
            for (Yardstick method : yardsticks) {
                lines.add(score(method, sets, ours.quiet()).table(method.name()));
            }
        }
        if (folders.contains(AT_OTHER_LEVELS)) {
            lines.addAll(levels(sets));
        }
        lines.add(ours.last());
        return lines;
    }

    /** The sets that are not there, when {@code --made-up} or {@code --made-up=CASES_A_WEEK} is among the arguments. */
    private static void makeUp(List<Path> arguments, List<Path> sets) throws IOException {
        for (Path argument : arguments) {
            String[] option = argument.toString().split("=", 2);
            if (option[0].equals(MADE_UP)) {
                double casesAWeek = option.length > 1 ? Double.parseDouble(option[1]) : MadeUpSet.CASES_A_WEEK;
                for (Path folder : sets) {
                    MadeUpSet.make(folder, casesAWeek);
                }
            }
        }
    }

    private static SignalScore score(Yardstick method, List<Path> folders, double falseAYear) throws IOException {
        List<SignalYardstick> sets = new ArrayList<>();
        for (Path folder : folders) {
            sets.add(new SignalYardstick(SignalSet.read(folder), method, YARDSTICKS_FROM));
        }
        return SignalScore.of(SignalYardstick.tuned(sets, falseAYear, YARDSTICKS_FROM));
    }

    /** How long one look at the last Monday of each set takes, as each week, and the memory of the program after it. */
    private List<String> once(List<Path> folders) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path folder : folders) {
            Board board = SignalSet.read(folder).board();
            long start = System.nanoTime();
            detector.look(board, SignalReplay.mondays(board).getLast(), FALSE_ALARMS_A_YEAR, List.of());
            double seconds = (System.nanoTime() - start) / 1e9;
            Runtime memory = Runtime.getRuntime();
            lines.add(String.format(
                    Locale.ROOT,
                    "facts=%d seconds=%.1f heap_mib=%d",
                    board.size(),
                    seconds,
                    (memory.totalMemory() - memory.freeMemory()) >> 20));
        }
        return lines;
    }

    /** What is told where other numbers of false alarms are put up with: from this the table of strengths is counted. */
    private List<String> levels(List<Path> folders) throws IOException {
        List<String> lines = new ArrayList<>();
        for (double asked : LEVELS) {
            List<SignalReplay> replays = new ArrayList<>();
            for (Path folder : folders) {
                replays.add(ours(SignalSet.read(folder), asked));
            }
            lines.add(SignalScore.of(replays).table(String.format(Locale.ROOT, "at %.2f a year", asked)));
        }
        return lines;
    }

    private SignalReplay ours(SignalSet set, double falseAlarmsAYear) {
        var search = detector.replay(set.board(), falseAlarmsAYear);
        return SignalReplay.of(
                set,
                (monday, said) -> search.apply(monday, said).stream()
                        .map(SignalReplay::said)
                        .toList());
    }

    private static String line(SignalReplay replay) {
        StringBuilder weeks = new StringBuilder();
        replay.weeks()
                .forEach((problem, after) -> weeks.append(problem.name())
                        .append(": ")
                        .append(after == SignalReplay.NOT_FOUND ? "not found" : after)
                        .append("; "));
        return String.format(
                Locale.ROOT,
                "%-14s %8d %8d %6.1f  %s",
                replay.set().folder().getFileName(),
                replay.said().size(),
                replay.wrong().size(),
                replay.years(),
                weeks);
    }
}
