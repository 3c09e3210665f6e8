package nl.kinderrechtenhelpdesk.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.signals.Handled;
import org.jspecify.annotations.Nullable;

/** The cases of a helpdesk with the days on which they came in, were coded and were closed. */
record NowcastSet(List<Row> rows) {

    private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    /** One case; days that never came lie far ahead. */
    record Row(LocalDate received, LocalDate coded, LocalDate closed, String theme) {

        YearMonth month() {
            return YearMonth.from(received);
        }
    }

    static NowcastSet read(Path folder) throws IOException {
        Path packed = folder.resolve("facts.csv.gz");
        List<List<String>> lines = CsvFile.rows(Files.exists(packed) ? packed : folder.resolve("facts.csv"));
        List<String> header = lines.getFirst();
        List<Row> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            rows.add(new Row(
                    day(line, header, "received_on"),
                    day(line, header, "coded_on"),
                    day(line, header, "closed_on"),
                    line.get(header.indexOf("theme"))));
        }
        return new NowcastSet(rows);
    }

    private static LocalDate day(List<String> line, List<String> header, String column) {
        String day = line.get(header.indexOf(column));
        return day.isEmpty() ? NEVER : LocalDate.parse(day);
    }

    List<String> themes() {
        return rows.stream().map(Row::theme).distinct().sorted().toList();
    }

    LocalDate last() {
        return rows.stream().map(Row::received).max(LocalDate::compareTo).orElse(NEVER);
    }

    LocalDate first() {
        return rows.stream().map(Row::received).min(LocalDate::compareTo).orElse(NEVER);
    }

    /** As the helpdesk keeps it, in weeks: what was known at the beginning of a day. */
    List<Handled> handled(LocalDate on) {
        return rows.stream()
                .filter(row -> row.coded().isBefore(on) && row.received().isAfter(on.minusYears(2)))
                .collect(Collectors.groupingBy(
                        row -> new Handled(
                                monday(row.received()), monday(row.coded()), closed(row, on), row.theme(), 0),
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(same -> new Handled(
                        same.getKey().receivedIn(),
                        same.getKey().codedIn(),
                        same.getKey().closedIn(),
                        same.getKey().theme(),
                        same.getValue().intValue()))
                .toList();
    }

    private static @Nullable LocalDate closed(Row row, LocalDate on) {
        return row.closed().isBefore(on) ? monday(row.closed()) : null;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    Map<YearMonth, Long> months(Predicate<Row> which) {
        return rows.stream()
                .filter(which)
                .collect(Collectors.groupingBy(Row::month, TreeMap::new, Collectors.counting()));
    }
}
