package nl.kinderrechtenhelpdesk.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.kinderrechtenhelpdesk.disclosure.Counted;

/** Reads what is counted from files: facts, a row each, or a cube of counts whose last column is {@code n}. Keys are made up, the same at each run. */
final class CountedFiles {

    private static final long SEED = 20260101;

    /** What a site about such facts would publish; each with its sums. */
    private static final List<List<String>> PUBLISHED = List.of(
            List.of("theme", "year"),
            List.of("situations", "year"),
            List.of("provisions", "year"),
            List.of("province", "year"),
            List.of("asker", "year"),
            List.of("age_band", "year"),
            List.of("outcome", "year"),
            List.of("theme", "province"),
            List.of("theme", "situations"));

    private CountedFiles() {}

    /** What one file holds, and which tables would be published of it. */
    record Counts(String name, List<Counted> records, List<List<String>> tables) {}

    /** @throws IllegalArgumentException when nothing in the folder can be read so */
    static List<Counts> in(Path folder) throws IOException {
        List<Counts> sets = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.equals("facts.csv") || name.equals("facts.csv.gz")) {
                    sets.add(new Counts(folder.getFileName() + "/" + name, facts(lines(file)), PUBLISHED));
                } else if (name.endsWith(".csv") && lines(file).getFirst().endsWith(",n")) {
                    sets.add(cube(name, lines(file)));
                }
            }
        }
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("neither facts nor a cube in " + folder);
        }
        return sets;
    }

    private static List<String> lines(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        InputStream plain = String.valueOf(file).endsWith(".gz") ? new GZIPInputStream(in) : in;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    private static List<Counted> facts(List<String> lines) {
        List<String> header = List.of(lines.getFirst().split(",", -1));
        Random keys = new Random(SEED);
        return lines.stream()
                .skip(1)
                .map(line -> new Counted(codes(header, line.split(",", -1)), keys.nextLong()))
                .collect(Collectors.toList());
    }

    private static Map<String, Set<String>> codes(List<String> header, String[] row) {
        Map<String, Set<String>> codes = new HashMap<>();
        for (int column = 0; column < header.size(); column++) {
            String name = header.get(column);
            if (name.equals("received_on")) {
                codes.put("year", Set.of(row[column].substring(0, 4)));
            } else if (!name.endsWith("_on") && !row[column].isEmpty()) {
                codes.put(name, Set.of(row[column].split(";")));
            }
        }
        codes.remove("municipality");
        return codes;
    }

    private static Counts cube(String name, List<String> lines) {
        List<String> header = List.of(lines.getFirst().split(",", -1));
        List<String> dimensions = header.subList(0, header.size() - 1);
        Random keys = new Random(SEED);
        List<Counted> records = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split(",", -1);
            Map<String, Set<String>> codes = new HashMap<>();
            for (int column = 0; column < dimensions.size(); column++) {
                codes.put(dimensions.get(column), Set.of(row[column]));
            }
            for (int one = 0; one < Integer.parseInt(row[dimensions.size()]); one++) {
                records.add(new Counted(codes, keys.nextLong()));
            }
        }
        return new Counts(name, records, List.of(dimensions));
    }
}
