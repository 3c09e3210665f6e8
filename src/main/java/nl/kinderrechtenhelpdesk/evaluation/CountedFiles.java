package nl.kinderrechtenhelpdesk.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.disclosure.Counted;

/** Reads what is counted from files: facts, a row each, or a cube of counts whose last column is {@code n}. Keys are made up, the same at each run. */
final class CountedFiles {

    private static final String COUNT = "n";
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
                    sets.add(new Counts(folder.getFileName() + "/" + name, facts(CsvFile.rows(file)), PUBLISHED));
                } else if (name.endsWith(".csv")) {
                    List<List<String>> rows = CsvFile.rows(file);
                    if (!rows.isEmpty() && rows.getFirst().getLast().equals(COUNT)) {
                        sets.add(cube(name, rows));
                    }
                }
            }
        }
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("neither facts nor a cube in " + folder);
        }
        return sets;
    }

    private static List<Counted> facts(List<List<String>> rows) {
        List<String> header = rows.getFirst();
        Random keys = new Random(SEED);
        return rows.stream()
                .skip(1)
                .map(row -> new Counted(codes(header, row), keys.nextLong()))
                .toList();
    }

    private static Map<String, Set<String>> codes(List<String> header, List<String> row) {
        Map<String, Set<String>> codes = new HashMap<>();
        for (int column = 0; column < header.size(); column++) {
            String name = header.get(column);
            String cell = row.get(column);
            if (name.equals("received_on")) {
                codes.put("year", Set.of(cell.substring(0, 4)));
            } else if (!name.endsWith("_on") && !cell.isEmpty()) {
                codes.put(name, Set.of(cell.split(";")));
            }
        }
        codes.remove("municipality");
        return codes;
    }

    private static Counts cube(String name, List<List<String>> rows) {
        List<String> dimensions = rows.getFirst().subList(0, rows.getFirst().size() - 1);
        Random keys = new Random(SEED);
        List<Counted> records = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, Set<String>> codes = new HashMap<>();
            for (int column = 0; column < dimensions.size(); column++) {
                codes.put(dimensions.get(column), Set.of(row.get(column)));
            }
            for (int one = 0; one < Integer.parseInt(row.getLast()); one++) {
                records.add(new Counted(codes, keys.nextLong()));
            }
        }
        return new Counts(name, records, List.of(dimensions));
    }
}
