package nl.kinderrechtenhelpdesk.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A table as it may be shown to anybody: each count changed as {@link Perturbation} says, and only codes of which at least
 * {@link #SMALLEST_NAMED} are shown are named at all. Figures do not add up exactly; each is right by itself on average.
 */
public final class PublishedTable {

    /** A row or column is named when its own figure is at least this. */
    public static final int SMALLEST_NAMED = 10;

    private final List<String> dimensions;
    private final List<List<String>> named;
    private final Map<List<String>, Integer> figures;

    private PublishedTable(List<String> dimensions, List<List<String>> named, Map<List<String>, Integer> figures) {
        this.dimensions = dimensions;
        this.named = named;
        this.figures = figures;
    }

    public static PublishedTable of(Table table) {
        List<List<String>> named = new ArrayList<>();
        for (int dimension = 0; dimension < table.dimensions().size(); dimension++) {
            int at = dimension;
            named.add(table.codes(at).stream()
                    .filter(code -> table.cell(table.alone(at, code)).shown() >= SMALLEST_NAMED)
                    .toList());
        }
        Map<List<String>, Integer> figures = new LinkedHashMap<>();
        for (List<String> address : Table.addresses(named)) {
            figures.put(address, table.cell(address).shown());
        }
        return new PublishedTable(table.dimensions(), List.copyOf(named), Collections.unmodifiableMap(figures));
    }

    public List<String> dimensions() {
        return dimensions;
    }

    /** The codes that are named on a dimension. */
    public List<String> named(int dimension) {
        return named.get(dimension);
    }

    /** The figure of these codes; empty when one of them is not named. */
    public OptionalInt figure(List<String> codes) {
        Integer figure = figures.get(codes);
        return figure == null ? OptionalInt.empty() : OptionalInt.of(figure);
    }

    /** All figures by their codes, {@link Table#TOTAL} where is summed. */
    public Map<List<String>, Integer> figures() {
        return figures;
    }

    /** Which true counts are possible for a cell, for who sees the table and knows how it was made, by this figure alone. */
    CountRange possible(List<String> codes) {
        OptionalInt figure = figure(codes);
        return figure.isPresent() ? Perturbation.behind(figure.getAsInt()) : UNNAMED;
    }

    private static final CountRange UNNAMED = new CountRange(0, SMALLEST_NAMED - 1 + Perturbation.MOST);
}
