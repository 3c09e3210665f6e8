package nl.kinderrechtenhelpdesk.publication;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A table as it was made public, with all years of it. Its figures were changed a little and do not add up exactly; a code without a figure
 * in a year was too small to be named.
 *
 * @param dimensions names of facets, or {@code cluster}; none for the number of cases alone
 * @param years of which it was made public, the oldest first
 * @param figures by year and then by codes, one for each dimension; no sums
 */
public record RegisteredTable(
        String name, List<String> dimensions, List<Integer> years, Map<Integer, Map<List<String>, Integer>> figures) {

    public RegisteredTable {
        dimensions = List.copyOf(dimensions);
        years = List.copyOf(years);
        figures = Map.copyOf(figures);
    }

    public int lastYear() {
        return years.getLast();
    }

    public OptionalInt figure(int year, List<String> codes) {
        Integer figure = in(year).get(codes);
        return figure == null ? OptionalInt.empty() : OptionalInt.of(figure);
    }

    /** The figures of one year by their codes. */
    public Map<List<String>, Integer> in(int year) {
        return figures.getOrDefault(year, Map.of());
    }

    /** The codes of a dimension that were named in one of these years. */
    public List<String> codes(int dimension, List<Integer> within) {
        return within.stream()
                .flatMap(year -> in(year).keySet().stream())
                .map(codes -> codes.get(dimension))
                .distinct()
                .sorted()
                .toList();
    }
}
