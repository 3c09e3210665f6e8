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
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.disclosure.Counted;
import nl.kinderrechtenhelpdesk.signals.PublicDimensions;
import nl.kinderrechtenhelpdesk.signals.PublicTable;

/** Reads what is counted from files: facts, a row each, or a cube of counts whose last column is {@code n}. Keys are made up, the same at each run. */
final class CountedFiles {

    private static final String COUNT = "n";
    private static final String RECEIVED = "received_on";
    private static final long SEED = 20260101;

    /** What columns of facts are called in files, where the codebook calls them otherwise. */
    private static final Map<String, String> FACETS = Map.of(
            "situations", Facet.SITUATION.name(), "bodies", Facet.BODY.name(), "provisions", Facet.PROVISION.name());

    private CountedFiles() {}

    /**
     * What one file holds, and which tables would be published of it.
     *
     * @param years the facts of each year, of which the helpdesk would publish its own list of tables; none for a cube
     */
    record Counts(String name, List<Counted> records, List<List<String>> tables, Map<Integer, List<Counted>> years) {}

    /** @throws IllegalArgumentException when nothing in the folder can be read so */
    static List<Counts> in(Path folder, PublicDimensions dimensions) throws IOException {
        List<Counts> sets = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.equals("facts.csv") || name.equals("facts.csv.gz")) {
                    sets.add(facts(folder.getFileName() + "/" + name, CsvFile.rows(file), dimensions));
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

    private static Counts facts(String name, List<List<String>> rows, PublicDimensions dimensions) {
        List<String> header = rows.getFirst();
        int received = header.indexOf(RECEIVED);
        Random keys = new Random(SEED);
        List<Counted> all = new ArrayList<>();
        Map<Integer, List<Counted>> years = new TreeMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Counted fact = new Counted(dimensions.of(codes(header, row)), keys.nextLong());
            all.add(fact);
            years.computeIfAbsent(Integer.valueOf(row.get(received).substring(0, 4)), year -> new ArrayList<>())
                    .add(fact);
        }
        return new Counts(
                name,
                all,
                PublicTable.all().stream().map(PublicTable::dimensions).toList(),
                years);
    }

    private static Map<String, Set<String>> codes(List<String> header, List<String> row) {
        Map<String, Set<String>> codes = new HashMap<>();
        for (int column = 0; column < header.size(); column++) {
            String name = header.get(column);
            String cell = row.get(column);
            if (!name.endsWith("_on") && !cell.isEmpty()) {
                codes.put(FACETS.getOrDefault(name, name), Set.of(cell.split(";")));
            }
        }
        codes.remove(Facet.MUNICIPALITY.name());
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
        return new Counts(name, records, List.of(dimensions), Map.of());
    }
}
