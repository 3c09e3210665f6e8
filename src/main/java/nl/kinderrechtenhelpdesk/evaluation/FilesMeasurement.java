package nl.kinderrechtenhelpdesk.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.conversation.FileVerdict;
import nl.kinderrechtenhelpdesk.conversation.FileVerdicts;
import org.springframework.stereotype.Component;

/**
 * What becomes of a folder of files when they are sent in. A file whose name begins with GEVAAR is right when it is refused or told as armed,
 * any other when it is accepted.
 */
@Component
class FilesMeasurement implements Measurement {

    private static final String DANGEROUS = "GEVAAR";
    private static final long LARGEST = 64L << 20;

    private final FileVerdicts verdicts;

    FilesMeasurement(FileVerdicts verdicts) {
        this.verdicts = verdicts;
    }

    private static final class Count {
        private int files;
        private int accepted;
        private int armed;
        private int refused;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public String about() {
        return "what becomes of files that are sent in; folders or files, in which GEVAAR... is to be refused or armed";
    }

    @Override
    public List<String> measure(List<Path> places) throws IOException {
        Map<String, Count> kinds = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        int ordinary = 0;
        int ordinaryThrough = 0;
        int dangerous = 0;
        int dangerousSeen = 0;
        for (Path file : files(places)) {
            FileVerdict verdict = verdicts.of(Files.readAllBytes(file));
            String name = String.valueOf(file.getFileName());
            boolean harmless = verdict.refusal() == null && verdict.armed().isEmpty();
            if (name.startsWith(DANGEROUS)) {
                dangerous++;
                dangerousSeen += harmless ? 0 : 1;
            } else {
                ordinary++;
                ordinaryThrough += verdict.refusal() == null ? 1 : 0;
            }
            count(kinds.computeIfAbsent(ending(name), _ -> new Count()), verdict);
            lines.add(name + "\t" + words(verdict));
        }
        lines.add(
                String.format(Locale.ROOT, "%-10s %7s %9s %7s %8s", "ending", "files", "accepted", "armed", "refused"));
        kinds.forEach((ending, count) -> lines.add(String.format(
                Locale.ROOT,
                "%-10s %7d %9d %7d %8d",
                ending,
                count.files,
                count.accepted,
                count.armed,
                count.refused)));
        lines.add(String.format(
                Locale.ROOT,
                "ordinary=%d through=%d dangerous=%d seen=%d",
                ordinary,
                ordinaryThrough,
                dangerous,
                dangerousSeen));
        return lines;
    }

    private static void count(Count count, FileVerdict verdict) {
        count.files++;
        count.accepted += verdict.refusal() == null && verdict.armed().isEmpty() ? 1 : 0;
        count.armed += verdict.armed().isEmpty() ? 0 : 1;
        count.refused += verdict.refusal() == null ? 0 : 1;
    }

    private static String words(FileVerdict verdict) {
        if (verdict.refusal() != null) {
            return "refused " + verdict.refusal();
        }
        String armed = verdict.armed().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        return "accepted " + verdict.kind() + (verdict.changed() ? " changed" : "")
                + (armed.isEmpty() ? "" : " armed " + armed);
    }

    private static List<Path> files(List<Path> places) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            if (!Files.exists(place)) {
                throw new IllegalArgumentException("there is no " + place);
            }
            try (Stream<Path> inside = Files.walk(place)) {
                for (Path file : inside.filter(Files::isRegularFile).sorted().toList()) {
                    if (Files.size(file) <= LARGEST) {
                        files.add(file);
                    }
                }
            }
        }
        return files;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "(none)" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
