package nl.kinderrechtenhelpdesk.evaluation;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.kinderrechtenhelpdesk.disclosure.Audit;
import nl.kinderrechtenhelpdesk.disclosure.CountRange;
import nl.kinderrechtenhelpdesk.disclosure.Counted;
import nl.kinderrechtenhelpdesk.disclosure.Differencing;
import nl.kinderrechtenhelpdesk.disclosure.PublishedTable;
import nl.kinderrechtenhelpdesk.disclosure.Table;

/** Looks at random pairs of tables of one year, the second without the records of one code, for what their difference tells of those few. */
final class PairSearch {

    private static final int PAIRS = 10_000;
    private static final int LARGEST_PROTECTED = 4;

    /** What is counted together: the facts of a year, or the whole cube. */
    private final List<List<Counted>> parts;

    private final List<String> dimensions;
    private final Random random = new Random(7);
    private int cells;
    private int narrowed;
    private int fewest = Integer.MAX_VALUE;

    PairSearch(CountedFiles.Counts set) {
        this.parts = set.years().isEmpty()
                ? List.of(set.records())
                : List.copyOf(set.years().values());
        this.dimensions = List.copyOf(
                new TreeSet<>(set.tables().stream().flatMap(List::stream).toList()));
    }

    /**
     * @param cells how many differences of 1 to 4 were looked at
     * @param fewest how many counts were left where the fewest were
     */
    record Found(int cells, int narrowed, int fewest) {}

    Found search() {
        for (int pair = 0; pair < PAIRS; pair++) {
            look();
        }
        return new Found(cells, narrowed, fewest);
    }

    private void look() {
        List<Counted> part = parts.get(random.nextInt(parts.size()));
        Counted pivot = part.get(random.nextInt(part.size()));
        List<Counted> larger = within(pivot, part);
        List<String> table = List.of(any());
        String dimension = any();
        Set<String> codes = pivot.codes().getOrDefault(dimension, Set.of());
        if (codes.isEmpty()) {
            return;
        }
        String without = codes.iterator().next();
        List<Counted> smaller = larger.stream()
                .filter(record -> !has(record, dimension, without))
                .toList();
        compare(Table.of(table, larger), Table.of(table, smaller));
    }

    /** All records, or half of the time only those that share a code with the pivot. */
    private List<Counted> within(Counted pivot, List<Counted> records) {
        String dimension = any();
        Set<String> codes = pivot.codes().getOrDefault(dimension, Set.of());
        return codes.isEmpty() || random.nextBoolean()
                ? records
                : records.stream()
                        .filter(record ->
                                has(record, dimension, codes.iterator().next()))
                        .toList();
    }

    private void compare(Table larger, Table smaller) {
        PublishedTable one = PublishedTable.of(larger);
        PublishedTable other = PublishedTable.of(smaller);
        for (Map.Entry<List<String>, Integer> figure : one.figures().entrySet()) {
            OptionalInt part = other.figure(figure.getKey());
            int difference = larger.count(figure.getKey()) - smaller.count(figure.getKey());
            if (part.isPresent() && difference > 0 && difference <= LARGEST_PROTECTED) {
                CountRange left = Differencing.left(figure.getValue(), part.getAsInt());
                cells++;
                fewest = Math.min(fewest, left.values());
                if (left.values() < Audit.FEWEST_VALUES) {
                    narrowed++;
                }
            }
        }
    }

    private String any() {
        return dimensions.get(random.nextInt(dimensions.size()));
    }

    private static boolean has(Counted record, String dimension, String code) {
        return record.codes().getOrDefault(dimension, Set.of()).contains(code);
    }
}
