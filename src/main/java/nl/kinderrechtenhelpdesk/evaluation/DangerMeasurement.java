package nl.kinderrechtenhelpdesk.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.danger.Danger;
import nl.kinderrechtenhelpdesk.danger.Signs;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.springframework.stereotype.Component;

/**
 * How many texts of danger are recognised (recall: any alarm counts, whatever its kind), and how many harmless texts give an alarm.
 * The words for the kinds are those of the file: it may sort its texts otherwise than we do.
 */
@Component
class DangerMeasurement implements Measurement {

    private static final String HARMLESS = "none";
    private static final String WITH_MISSED = "--missed";

    private final Danger danger;

    DangerMeasurement(Danger danger) {
        this.danger = danger;
    }

    @Override
    public String name() {
        return "danger";
    }

    @Override
    public String about() {
        return "signs of danger; columns: kind or none, text (--missed also prints what was judged wrongly)";
    }

    @Override
    public List<String> measure(List<Path> files) throws IOException {
        boolean show = files.contains(Path.of(WITH_MISSED));
        List<Path> tables = files.stream()
                .filter(file -> !file.equals(Path.of(WITH_MISSED)))
                .toList();
        Map<String, int[]> kinds = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (List<String> row : Table.rows(tables, 2)) {
            String kind = row.getFirst().strip();
            int[] count = kinds.computeIfAbsent(kind, one -> new int[2]);
            Signs signs = danger.in(Redacted.of(row.getLast()));
            count[0]++;
            count[1] += signs.any() ? 1 : 0;
            if (signs.any() == kind.equals(HARMLESS)) {
                wrong.add(kind + "\t" + row.getLast() + "\t" + words(signs));
            }
        }
        int[] harmless = kinds.getOrDefault(HARMLESS, new int[2]);
        int texts = 0;
        int seen = 0;
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-20s %6s %6s %7s", "kind", "texts", "alarm", "share"));
        for (Map.Entry<String, int[]> kind : kinds.entrySet()) {
            int[] count = kind.getValue();
            lines.add(String.format(
                    Locale.ROOT, "%-20s %6d %6d %7.2f", kind.getKey(), count[0], count[1], share(count[1], count[0])));
            texts += kind.getKey().equals(HARMLESS) ? 0 : count[0];
            seen += kind.getKey().equals(HARMLESS) ? 0 : count[1];
        }
        if (show) {
            lines.addAll(wrong);
        }
        lines.add(String.format(
                Locale.ROOT, "recall=%.2f false_alarms=%.2f", share(seen, texts), share(harmless[1], harmless[0])));
        return lines;
    }

    private static String words(Signs signs) {
        return signs.all().stream()
                .map(sign -> sign.kind() + ": " + sign.words().reveal())
                .collect(Collectors.joining("; "));
    }

    /** Of none, none was missed and none was false: 0. */
    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
