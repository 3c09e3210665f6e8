package nl.kinderrechtenhelpdesk.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kinderrechtenhelpdesk.terms.DecisionKind;
import nl.kinderrechtenhelpdesk.terms.LegalTerm;
import nl.kinderrechtenhelpdesk.terms.Terms;
import org.springframework.stereotype.Component;

/**
 * How many last days of legal terms are reckoned as expected. Every row is right or wrong; those whose kind of decision is not verified
 * are counted once more, as unverified. A kind without a fixed term has {@code -} for its last day.
 */
@Component
class TermsMeasurement implements Measurement {

    private static final String NONE = "-";

    private final Terms terms;

    TermsMeasurement(Terms terms) {
        this.terms = terms;
    }

    private static final class Count {
        private int rows;
        private int right;
        private int unverified;
    }

    @Override
    public String name() {
        return "terms";
    }

    @Override
    public String about() {
        return "last days of legal terms; columns: kind of decision, date from which the law counts, expected last day or -";
    }

    @Override
    public List<String> measure(List<Path> files) throws IOException {
        Map<String, Count> kinds = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        for (Table.Row row : Table.placed(files, 3)) {
            if (!heading(row)) {
                wrong(row, kinds).ifPresent(lines::add);
            }
        }
        lines.add(String.format(Locale.ROOT, "%-26s %5s %6s %6s %11s", "kind", "rows", "right", "wrong", "unverified"));
        kinds.forEach((kind, count) -> lines.add(String.format(
                Locale.ROOT,
                "%-26s %5d %6d %6d %11d",
                kind,
                count.rows,
                count.right,
                count.rows - count.right,
                count.unverified)));
        int rows = kinds.values().stream().mapToInt(count -> count.rows).sum();
        int right = kinds.values().stream().mapToInt(count -> count.right).sum();
        int unverified =
                kinds.values().stream().mapToInt(count -> count.unverified).sum();
        lines.add("right=" + right + " wrong=" + (rows - right) + " unverified=" + unverified);
        return lines;
    }

    /** A first line that names the columns. */
    private static boolean heading(Table.Row row) {
        return row.columns().getFirst().strip().equalsIgnoreCase("kind");
    }

    /** Counts the row, and says so when it is wrong. */
    private Optional<String> wrong(Table.Row row, Map<String, Count> kinds) {
        String code = row.columns().getFirst().strip().toUpperCase(Locale.ROOT);
        DecisionKind kind = terms.kind(code)
                .orElseThrow(() -> new IllegalArgumentException(row.place() + ": no kind of decision is called " + code
                        + "; known are "
                        + String.join(
                                ", ",
                                terms.kinds().stream().map(DecisionKind::code).toList())));
        LocalDate from = date(row, row.columns().get(1));
        String third = row.columns().get(2).split("\t", 2)[0].strip();
        String expected = third.equals(NONE) ? NONE : date(row, third).toString();
        Optional<LegalTerm> term = terms.reckon(kind, from);
        String reckoned = term.map(found -> found.end().toString()).orElse(NONE);
        Count count = kinds.computeIfAbsent(code, added -> new Count());
        count.rows++;
        count.right += reckoned.equals(expected) ? 1 : 0;
        count.unverified += kind.verified() ? 0 : 1;
        return reckoned.equals(expected)
                ? Optional.empty()
                : Optional.of("wrong: " + row.place() + ": " + code + " from " + from + ": expected " + expected
                        + ", reckoned " + reckoned
                        + term.map(found -> " (" + found.rawEnd() + ", " + found.ground() + ")")
                                .orElse(""));
    }

    private static LocalDate date(Table.Row row, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException notADate) {
            throw new IllegalArgumentException(row.place() + ": " + text.strip() + " is no date such as 2026-11-26");
        }
    }
}
