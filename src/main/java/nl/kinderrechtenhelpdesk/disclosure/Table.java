package nl.kinderrechtenhelpdesk.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts by at most three dimensions with all their sums: of a table by theme and region also the themes, the regions and the whole. One
 * without dimensions has the whole alone.
 * True counts: only {@link PublishedTable} may leave the house.
 */
public final class Table {

    /** Where a cell sums over a dimension. */
    public static final String TOTAL = "*";

    /** More dimensions are never shown: too few stand in a cell. */
    public static final int MOST_DIMENSIONS = 3;

    /** A count with the key of what was counted. */
    record Cell(int count, CellKey key) {

        static final Cell EMPTY = new Cell(0, CellKey.EMPTY);

        Cell plus(long recordKey) {
            return new Cell(count + 1, key.plus(recordKey));
        }

        int shown() {
            return Perturbation.shown(count, key);
        }
    }

    private final List<String> dimensions;
    private final Map<List<String>, Cell> cells = new LinkedHashMap<>();

    private Table(List<String> dimensions) {
        this.dimensions = List.copyOf(dimensions);
    }

    /** @throws IllegalArgumentException for more than {@link #MOST_DIMENSIONS} */
    public static Table of(List<String> dimensions, Collection<Counted> records) {
        if (dimensions.size() > MOST_DIMENSIONS) {
            throw new IllegalArgumentException("a table has no more than " + MOST_DIMENSIONS + " dimensions");
        }
        Table table = new Table(dimensions);
        for (Counted record : records) {
            for (List<String> cell : record.cells(table.dimensions)) {
                table.cells.merge(cell, Cell.EMPTY.plus(record.key()), (one, more) -> one.plus(record.key()));
            }
        }
        return table;
    }

    public List<String> dimensions() {
        return dimensions;
    }

    /** How many there are of these codes, {@link #TOTAL} where is summed. For who may know: never to be shown. */
    public int count(List<String> codes) {
        return cell(codes).count();
    }

    /** Where something is counted. */
    public Set<List<String>> filled() {
        return Collections.unmodifiableSet(cells.keySet());
    }

    Cell cell(List<String> codes) {
        return cells.getOrDefault(codes, Cell.EMPTY);
    }

    /** The codes that occur on a dimension. */
    List<String> codes(int dimension) {
        return cells.keySet().stream()
                .map(codes -> codes.get(dimension))
                .filter(code -> !code.equals(TOTAL))
                .distinct()
                .sorted()
                .toList();
    }

    /** Where the figure of one code stands by itself. */
    List<String> alone(int dimension, String code) {
        List<String> address = new ArrayList<>(Collections.nCopies(dimensions.size(), TOTAL));
        address.set(dimension, code);
        return List.copyOf(address);
    }

    /** Every combination of these codes, a list for each dimension, and every sum of them. */
    static List<List<String>> addresses(List<List<String>> codes) {
        List<List<String>> addresses = List.of(List.of());
        for (List<String> ofOne : codes) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> begun : addresses) {
                ofOne.forEach(code -> longer.add(with(begun, code)));
                longer.add(with(begun, TOTAL));
            }
            addresses = longer;
        }
        return addresses;
    }

    static List<String> with(List<String> begun, String code) {
        List<String> longer = new ArrayList<>(begun);
        longer.add(code);
        return List.copyOf(longer);
    }
}
