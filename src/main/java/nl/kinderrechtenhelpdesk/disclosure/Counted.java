package nl.kinderrechtenhelpdesk.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One record that is counted: its codes by dimension, several where a dimension allows, none where it is not coded.
 *
 * @param key secret, random and its own for as long as it is counted
 */
public record Counted(Map<String, Set<String>> codes, long key) {

    public Counted {
        codes = Map.copyOf(codes);
    }

    /** The cells of a table of these dimensions in which it is counted, the sums among them: once in each. */
    List<List<String>> cells(List<String> dimensions) {
        List<List<String>> cells = List.of(List.of());
        for (String dimension : dimensions) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> begun : cells) {
                codes.getOrDefault(dimension, Set.of()).forEach(code -> longer.add(Table.with(begun, code)));
                longer.add(Table.with(begun, Table.TOTAL));
            }
            cells = longer;
        }
        return cells;
    }

    @Override
    public String toString() {
        return "Counted";
    }
}
