package nl.kinderrechtenhelpdesk.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks whether all tables that would be published, taken together, leave enough possible: for each count of 1 to 4, and each row without
 * any, at least {@link #FEWEST_VALUES} counts that whoever knows the method and not the keys cannot rule out. A publication that does not
 * hold may not go out.
 *
 * <p>It proves what it says by example: it makes other sets of records, with one combination of codes more or less often, from which the
 * same figures could have come. Such a set is an answer to the integer programme of {@link Attack}, so that no attack does better than
 * the counts found here; where examples are too few it is held to be unsafe.
 */
public final class Audit {

    /** So many counts stay possible for whoever attacks. */
    public static final int FEWEST_VALUES = 5;

    private static final int LARGEST_PROTECTED = 4;

    /** That more counts than these are left need not be shown. */
    private static final int ENOUGH = Perturbation.MOST;

    /** Of a cell with many combinations of codes not all are tried. */
    private static final int MOST_TRIED = 50;

    /**
     * A cell of which too few counts are left.
     *
     * @param codes by dimension
     */
    public record Narrowed(Map<String, String> codes, CountRange left) {

        @Override
        public String toString() {
            return "Narrowed[to " + left.values() + " counts]";
        }
    }

    /**
     * @param looked how many cells had to be protected
     * @param fewest how many counts were left where the fewest were; {@link Integer#MAX_VALUE} when nothing had to be protected
     */
    public record Outcome(int looked, int fewest, List<Narrowed> narrowed) {

        public boolean holds() {
            return narrowed.isEmpty();
        }
    }

    private final List<Table> tables;
    private final List<PublishedTable> published;

    /** Which codes occur together, in how many records. */
    private final Map<Map<String, Set<String>>, Integer> patterns = new LinkedHashMap<>();

    private final OtherRecords others;

    private Audit(Collection<Counted> records, List<List<String>> dimensions) {
        tables = dimensions.stream().map(those -> Table.of(those, records)).toList();
        published = tables.stream().map(PublishedTable::of).toList();
        records.forEach(record -> patterns.merge(record.codes(), 1, Integer::sum));
        others = new OtherRecords(tables, published, patterns);
    }

    /** @param tables the dimensions of each table that is, or was, published of these records */
    public static Outcome of(Collection<Counted> records, List<List<String>> tables) {
        return new Audit(records, tables).outcome();
    }

    private Outcome outcome() {
        Map<Map<String, String>, CountRange> left = new LinkedHashMap<>();
        for (int at = 0; at < tables.size(); at++) {
            Table table = tables.get(at);
            for (List<String> cell : published.get(at).figures().keySet()) {
                int count = table.cell(cell).count();
                if (count <= LARGEST_PROTECTED && (count > 0 || cell.contains(Table.TOTAL))) {
                    left.computeIfAbsent(meaning(table, cell), codes -> left(codes, count));
                }
            }
        }
        List<Narrowed> narrowed = new ArrayList<>();
        left.forEach((codes, range) -> {
            if (range.values() < FEWEST_VALUES) {
                narrowed.add(new Narrowed(codes, range));
            }
        });
        int fewest = left.values().stream().mapToInt(CountRange::values).min().orElse(Integer.MAX_VALUE);
        return new Outcome(left.size(), fewest, narrowed);
    }

    /** The counts of a cell that some other set of records gives while every figure stays as it is. */
    private CountRange left(Map<String, String> codes, int count) {
        int less = 0;
        int more = 0;
        int tried = 0;
        others.aim(codes);
        for (OtherRecords.Combination one : others.all()) {
            if ((one.within() || count == 0) && tried < MOST_TRIED && less + more + 1 < ENOUGH) {
                tried++;
                OtherRecords.Combination moved = one.within() ? one : others.another(with(one.codes(), codes));
                more = Math.max(more, steps(moved, 1));
                less = Math.max(less, one.within() ? steps(moved, -1) : 0);
            }
        }
        return new CountRange(count - less, count + more);
    }

    private int steps(OtherRecords.Combination moved, int by) {
        others.again();
        int steps = 0;
        while (steps < ENOUGH && others.go(moved, by)) {
            steps++;
        }
        return steps;
    }

    static boolean falls(Map<String, Set<String>> pattern, Map<String, String> codes) {
        return codes.entrySet().stream()
                .allMatch(code -> pattern.getOrDefault(code.getKey(), Set.of()).contains(code.getValue()));
    }

    /** The combination with these codes in the place of its own. */
    private static Map<String, Set<String>> with(Map<String, Set<String>> pattern, Map<String, String> codes) {
        Map<String, Set<String>> other = new HashMap<>(pattern);
        codes.forEach((dimension, code) -> other.put(dimension, Set.of(code)));
        return other;
    }

    /** The codes of a cell by their dimension, whatever the table. */
    private static Map<String, String> meaning(Table table, List<String> cell) {
        Map<String, String> meaning = new LinkedHashMap<>();
        for (int dimension = 0; dimension < cell.size(); dimension++) {
            if (!cell.get(dimension).equals(Table.TOTAL)) {
                meaning.put(table.dimensions().get(dimension), cell.get(dimension));
            }
        }
        return meaning;
    }
}
