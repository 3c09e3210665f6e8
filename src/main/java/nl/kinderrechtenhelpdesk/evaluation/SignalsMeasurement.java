package nl.kinderrechtenhelpdesk.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kinderrechtenhelpdesk.signals.Detector;
import org.springframework.stereotype.Component;

/**
 * How many false alarms a year the search for signals gives, which share of planted problems it finds, and after how many weeks. A false
 * alarm is a signal that finds no problem.
 */
@Component
class SignalsMeasurement implements Measurement {

    private static final double FALSE_ALARMS_A_YEAR = 2;

    private final Detector detector;

    SignalsMeasurement(Detector detector) {
        this.detector = detector;
    }

    @Override
    public String name() {
        return "signals";
    }

    @Override
    public String about() {
        return "signals in facts of a helpdesk; folders with facts.csv(.gz), and truth.csv and labels.csv where any were planted";
    }

    @Override
    public List<String> measure(List<Path> folders) throws IOException {
        List<String> lines = new ArrayList<>();
        List<SignalReplay> replays = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT, "%-14s %8s %8s %6s  %s", "set", "signals", "false", "years", "weeks until found"));
        for (Path folder : folders) {
            SignalReplay replay = ours(SignalSet.read(folder));
            replay.write();
            replays.add(replay);
            lines.add(line(replay));
        }
        lines.add(SignalScore.of(replays).table("this search"));
        lines.add(SignalScore.of(replays).last());
        return lines;
    }

    private SignalReplay ours(SignalSet set) {
        var search = detector.replay(set.board(), FALSE_ALARMS_A_YEAR);
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
