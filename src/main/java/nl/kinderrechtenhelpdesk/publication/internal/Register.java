package nl.kinderrechtenhelpdesk.publication.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.publication.PublicFigures;
import nl.kinderrechtenhelpdesk.publication.RegisteredTable;
import nl.kinderrechtenhelpdesk.publication.Release;
import nl.kinderrechtenhelpdesk.publication.internal.RegisterStore.Released;
import nl.kinderrechtenhelpdesk.signals.PublicTable;
import org.springframework.stereotype.Service;

/** Lays the figures of the register out in the tables in which they were made public. */
@Service
class Register implements PublicFigures {

    private static final List<String> ORDER =
            PublicTable.all().stream().map(PublicTable::name).toList();

    private final RegisterStore store;
    private final Cache<Long, List<RegisteredTable>> laidOut =
            Caffeine.newBuilder().maximumSize(2).build();

    Register(RegisterStore store) {
        this.store = store;
    }

    @Override
    public List<RegisteredTable> tables() {
        return laidOut.get(store.number(), number -> read());
    }

    private List<RegisteredTable> read() {
        Map<Integer, Map<List<String>, Integer>> figures = store.figures();
        Map<String, List<Released>> byName = new LinkedHashMap<>();
        store.released()
                .forEach(released -> byName.computeIfAbsent(released.name(), name -> new ArrayList<>())
                        .add(released));
        return byName.values().stream()
                .map(years -> table(years, figures))
                .sorted(Comparator.comparingInt(Register::place).thenComparing(RegisteredTable::name))
                .toList();
    }

    /** What the list has no more comes last: it stays public. */
    private static int place(RegisteredTable table) {
        int place = ORDER.indexOf(table.name());
        return place < 0 ? ORDER.size() : place;
    }

    private static RegisteredTable table(List<Released> years, Map<Integer, Map<List<String>, Integer>> figures) {
        Released first = years.getFirst();
        Map<Integer, Map<List<String>, Integer>> of = new HashMap<>();
        for (Released released : years) {
            of.put(released.year(), laidOut(first.dimensions(), figures.getOrDefault(released.year(), Map.of())));
        }
        return new RegisteredTable(
                first.name(),
                first.dimensions(),
                years.stream().map(Released::year).toList(),
                of);
    }

    /** The figures that have one code of each dimension and no other, by these codes in the order of the dimensions. */
    private static Map<List<String>, Integer> laidOut(List<String> dimensions, Map<List<String>, Integer> figures) {
        Map<List<String>, Integer> cells = new HashMap<>();
        figures.forEach((stored, figure) -> codes(dimensions, stored).ifPresent(codes -> cells.put(codes, figure)));
        return cells;
    }

    private static Optional<List<String>> codes(List<String> dimensions, List<String> stored) {
        List<String> codes = new ArrayList<>();
        for (String dimension : dimensions) {
            stored.stream()
                    .filter(code -> code.startsWith(dimension + ":"))
                    .forEach(code -> codes.add(code.substring(dimension.length() + 1)));
        }
        boolean all = stored.size() == dimensions.size() && codes.size() == dimensions.size();
        return all ? Optional.of(List.copyOf(codes)) : Optional.empty();
    }

    @Override
    public Optional<RegisteredTable> table(String name) {
        return tables().stream().filter(table -> table.name().equals(name)).findFirst();
    }

    @Override
    public List<Release> releases() {
        return store.releases();
    }
}
