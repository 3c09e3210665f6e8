package nl.kinderrechtenhelpdesk.signals;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import org.jspecify.annotations.Nullable;

/**
 * How an {@link EarlierSheet} is read: what each column says, and which code is meant by what stands in it.
 *
 * @param columns one for each column of the sheet
 * @param month in which all cases came in, when no column says it; null when one does
 * @param values by the name of a facet what stands in cells, with its code; an empty code is not taken over. What is not in it goes by the
 *     guess
 */
public record EarlierMapping(
        List<EarlierTarget> columns, @Nullable YearMonth month, Map<String, Map<String, String>> values) {

    public EarlierMapping {
        columns = List.copyOf(columns);
        values = Map.copyOf(values);
    }

    /** The columns that say this, from left to right. */
    public List<Integer> of(EarlierTarget target) {
        return IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).equals(target))
                .boxed()
                .toList();
    }

    /** What was chosen for a value; null when nothing was chosen yet. */
    public @Nullable String chosen(Facet facet, String value) {
        return values.getOrDefault(facet.name(), Map.of()).get(value);
    }

    public EarlierMapping with(List<EarlierTarget> others, @Nullable YearMonth otherMonth) {
        return new EarlierMapping(others, otherMonth, values);
    }

    /** With these choices besides those that were made before. */
    public EarlierMapping choosing(Map<String, Map<String, String>> more) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        values.forEach((facet, chosen) -> all.put(facet, new LinkedHashMap<>(chosen)));
        more.forEach((facet, chosen) ->
                all.computeIfAbsent(facet, none -> new LinkedHashMap<>()).putAll(chosen));
        return new EarlierMapping(columns, month, all);
    }

    /** Never what stands in the cells. */
    @Override
    public String toString() {
        return "EarlierMapping" + columns;
    }
}
