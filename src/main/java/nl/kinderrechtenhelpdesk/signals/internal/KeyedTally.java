package nl.kinderrechtenhelpdesk.signals.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.disclosure.CellKey;
import nl.kinderrechtenhelpdesk.disclosure.Perturbation;
import nl.kinderrechtenhelpdesk.signals.Count;

/** What was counted of a selection, with the key of each cell; gives only changed counts away. Not {@link Tally}, which is exact. */
final class KeyedTally {

    /** A true count and the sum of the keys of what was counted. */
    record Cell(int facts, CellKey key) {

        static final Cell NONE = new Cell(0, CellKey.EMPTY);

        Cell plus(Cell other) {
            return new Cell(facts + other.facts, key.plus(other.key));
        }

        Cell minus(Cell other) {
            return new Cell(facts - other.facts, new CellKey(key.sum() - other.key.sum()));
        }

        long shown() {
            return Perturbation.shown(facts, key);
        }
    }

    private final Map<String, Cell> months = new LinkedHashMap<>();
    private final Map<Facet, Map<String, Cell>> codes = new HashMap<>();

    void month(String key, Cell cell) {
        months.put(key, cell);
    }

    /** @param stored a code as it is stored */
    void code(String stored, Cell cell) {
        int colon = stored.indexOf(':');
        codes.computeIfAbsent(new Facet(stored.substring(0, colon)), first -> new LinkedHashMap<>())
                .put(stored.substring(colon + 1), cell);
    }

    private Cell all() {
        return months.values().stream().reduce(Cell.NONE, Cell::plus);
    }

    long shown() {
        return all().shown();
    }

    /** In order of time; one whose count is shown as nothing keeps its place. */
    List<Count> shownMonths() {
        return months.entrySet().stream()
                .map(month -> new Count(month.getKey(), month.getValue().shown()))
                .toList();
    }

    Map<Facet, Map<String, Cell>> codes() {
        return codes;
    }

    /**
     * The codes of a facet, largest first; those that are shown as nothing are left out.
     *
     * @param many whether a fact can have several, so that those without one cannot be told from the rest
     */
    List<Count> shown(Facet facet, boolean many) {
        Map<String, Cell> cells = new LinkedHashMap<>(codes.getOrDefault(facet, Map.of()));
        if (!many && !cells.isEmpty()) {
            cells.put("", all().minus(cells.values().stream().reduce(Cell.NONE, Cell::plus)));
        }
        List<Count> shown = new ArrayList<>();
        cells.forEach((code, cell) -> {
            if (cell.shown() > 0) {
                shown.add(new Count(code, cell.shown()));
            }
        });
        shown.sort(Comparator.comparingLong(Count::facts).reversed().thenComparing(Count::key));
        return shown;
    }
}
