package nl.kinderrechtenhelpdesk.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.signals.Board;
import org.jspecify.annotations.Nullable;

/** A folder with the facts of a helpdesk and, where anything was planted in them, what, from when and in which rows. */
record SignalSet(Path folder, Board board, List<Problem> problems) {

    /** A planted problem. */
    record Problem(String name, LocalDate firstMonday, Set<Integer> rows) {}

    private static final Map<String, Facet> COLUMNS = Map.of(
            "asker", Facet.ASKER,
            "age_band", Facet.AGE_BAND,
            "residence", Facet.RESIDENCE,
            "theme", Facet.THEME,
            "situations", Facet.SITUATION,
            "bodies", Facet.BODY,
            "municipality", Facet.MUNICIPALITY,
            "province", Facet.PROVINCE,
            "provisions", Facet.PROVISION,
            "outcome", Facet.OUTCOME);

    static SignalSet read(Path folder) throws IOException {
        Path packed = folder.resolve("facts.csv.gz");
        Path facts = Files.exists(packed) ? packed : folder.resolve("facts.csv");
        if (!Files.exists(facts)) {
            throw new IllegalArgumentException("there is no facts.csv or facts.csv.gz in " + folder);
        }
        Board board = new Board();
        try (BufferedReader lines = CsvFile.open(facts)) {
            List<String> header = CsvFile.cells(String.valueOf(lines.readLine()));
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                add(board, header, CsvFile.cells(line), facts.getFileName() + " line " + ++number);
            }
        }
        if (board.size() == 0) {
            throw new IllegalArgumentException("there are no facts in " + folder);
        }
        return new SignalSet(folder, board, problems(folder));
    }

    private static void add(Board board, List<String> header, List<String> cells, String place) {
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException(place + " has " + cells.size() + " columns instead of " + header.size());
        }
        Map<Facet, Set<String>> codes = new LinkedHashMap<>();
        for (int column = 0; column < cells.size(); column++) {
            Facet facet = COLUMNS.get(header.get(column));
            if (facet != null && !cells.get(column).isEmpty()) {
                codes.put(facet, Set.of(cells.get(column).split(";")));
            }
        }
        LocalDate received = day(cells, header, "received_on", place);
        LocalDate coded = day(cells, header, "coded_on", place);
        if (received == null) {
            throw new IllegalArgumentException(place + " has no day on which it was received");
        }
        board.add(
                received,
                coded == null ? LocalDate.of(9999, 1, 1) : coded,
                day(cells, header, "closed_on", place),
                new Codes(codes));
    }

    private static @Nullable LocalDate day(List<String> cells, List<String> header, String column, String place) {
        int at = header.indexOf(column);
        if (at < 0 || cells.get(at).isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(cells.get(at));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(place + ": " + column + " is no day such as 2026-03-02", e);
        }
    }

    private static List<Problem> problems(Path folder) throws IOException {
        Path truth = folder.resolve("truth.csv");
        if (!Files.exists(truth)) {
            return List.of();
        }
        Map<String, Set<Integer>> rows = new LinkedHashMap<>();
        for (List<String> label : rows(folder.resolve("labels.csv"))) {
            rows.computeIfAbsent(label.get(1), name -> new HashSet<>()).add(Integer.valueOf(label.getFirst()));
        }
        return rows(truth).stream()
                .map(row -> new Problem(
                        row.getFirst(), LocalDate.parse(row.get(2)), rows.getOrDefault(row.getFirst(), Set.of())))
                .toList();
    }

    private static List<List<String>> rows(Path file) throws IOException {
        return CsvFile.rows(file).stream().skip(1).toList();
    }
}
