package nl.kinderrechtenhelpdesk.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets of records other than the true one from which the same figures could have come: some combinations of codes more often, others less.
 * Begins at the true one and goes a record at a time; where a figure leaves no room for one record more, one that is in that figure too goes.
 */
final class OtherRecords {

    /** So many other combinations are tried to make room. */
    private static final int MOST_TRIED = 400;

    private record Place(int table, List<String> cell) {}

    private final List<Table> tables;
    private final List<PublishedTable> published;
    private final Map<Map<String, Set<String>>, Integer> patterns;
    private final Map<Map<String, Set<String>>, Set<Place>> places;
    private final Map<Place, Integer> changes = new HashMap<>();
    private final Map<Map<String, Set<String>>, Integer> often = new HashMap<>();

    OtherRecords(Published of) {
        this.tables = of.tables();
        this.published = of.published();
        this.patterns = of.patterns();
        this.places = new HashMap<>();
    }

    /** What is published, and the true records behind it: how often each combination of codes occurs. */
    record Published(
            List<Table> tables, List<PublishedTable> published, Map<Map<String, Set<String>>, Integer> patterns) {}

    /** Back to the true records. */
    void again() {
        changes.clear();
        often.clear();
    }

    /** Goes on by one record of this combination more (or less), when all figures can stay as they are. */
    boolean go(Map<String, Set<String>> codes, int by, Map<String, String> target) {
        return step(codes, by) || swap(codes, by, target);
    }

    private boolean step(Map<String, Set<String>> codes, int by) {
        if (by < 0 && number(codes) == 0) {
            return false;
        }
        Set<Place> where = places(codes);
        if (!where.stream().allMatch(place -> room(place, by))) {
            return false;
        }
        where.forEach(place -> changes.merge(place, by, Integer::sum));
        often.merge(codes, by, Integer::sum);
        return true;
    }

    /** With one of another combination, not in the target, the other way: what is in both figures stays as it is. */
    private boolean swap(Map<String, Set<String>> codes, int by, Map<String, String> target) {
        Set<Place> where = places(codes);
        List<Place> tight = where.stream().filter(place -> !room(place, by)).toList();
        int tried = 0;
        for (Map<String, Set<String>> other : patterns.keySet()) {
            if (tried >= MOST_TRIED) {
                return false;
            }
            if (!Audit.falls(other, target) && places(other).containsAll(tight)) {
                tried++;
                if (both(codes, other, by)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean both(Map<String, Set<String>> codes, Map<String, Set<String>> other, int by) {
        if ((by < 0 ? number(codes) : number(other)) == 0) {
            return false;
        }
        Map<Place, Integer> together = new LinkedHashMap<>();
        places(codes).forEach(place -> together.merge(place, by, Integer::sum));
        places(other).forEach(place -> together.merge(place, -by, Integer::sum));
        if (!together.entrySet().stream()
                .allMatch(change -> change.getValue() == 0 || room(change.getKey(), change.getValue()))) {
            return false;
        }
        together.forEach((place, change) -> changes.merge(place, change, Integer::sum));
        often.merge(codes, by, Integer::sum);
        often.merge(other, -by, Integer::sum);
        return true;
    }

    private int number(Map<String, Set<String>> codes) {
        return patterns.getOrDefault(codes, 0) + often.getOrDefault(codes, 0);
    }

    private boolean room(Place place, int by) {
        int count = tables.get(place.table()).cell(place.cell()).count() + changes.getOrDefault(place, 0) + by;
        return published.get(place.table()).possible(place.cell()).holds(count);
    }

    private Set<Place> places(Map<String, Set<String>> codes) {
        return places.computeIfAbsent(codes, those -> {
            List<Place> found = new ArrayList<>();
            for (int table = 0; table < tables.size(); table++) {
                for (List<String> cell :
                        new Counted(those, 0).cells(tables.get(table).dimensions())) {
                    found.add(new Place(table, cell));
                }
            }
            return new HashSet<>(found);
        });
    }
}
