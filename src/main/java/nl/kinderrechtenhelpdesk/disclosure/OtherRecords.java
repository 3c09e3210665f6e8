package nl.kinderrechtenhelpdesk.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Sets of records other than the true one from which the same figures could have come: some combinations of codes more often, others less.
 * Begins at the true one and goes a record at a time; where a figure leaves no room for one record more, one that is in that figure too goes.
 */
final class OtherRecords {

    /** So many other combinations are tried to make room. */
    private static final int MOST_TRIED = 400;

    private record Place(int table, List<String> cell) {}

    /** Codes that occur together, or could, and the numbers of the places where they are counted. */
    static final class Combination {

        private final Map<String, Set<String>> codes;
        private final int[] places;
        private final int truly;
        private int changed;
        private boolean within;

        private Combination(Map<String, Set<String>> codes, int[] places, int truly) {
            this.codes = codes;
            this.places = places;
            this.truly = truly;
        }

        Map<String, Set<String>> codes() {
            return codes;
        }

        /** Whether it is counted in the cell that is looked at. */
        boolean within() {
            return within;
        }

        private int number() {
            return truly + changed;
        }
    }

    private final List<Table> tables;
    private final List<PublishedTable> published;
    private final List<Combination> all = new ArrayList<>();
    private final Map<Place, Integer> numbers = new HashMap<>();

    /** Of each place by its number: how far its count may go down and up, how far it went, and room to reckon. */
    private int[] least = new int[0];

    private int[] most = new int[0];
    private int[] changes = new int[0];
    private int[] together = new int[0];

    OtherRecords(List<Table> tables, List<PublishedTable> published, Map<Map<String, Set<String>>, Integer> patterns) {
        this.tables = tables;
        this.published = published;
        patterns.forEach((codes, often) -> all.add(new Combination(codes, places(codes), often)));
    }

    /** Those that occur. */
    List<Combination> all() {
        return Collections.unmodifiableList(all);
    }

    /** One that may not occur. */
    Combination another(Map<String, Set<String>> codes) {
        return all.stream()
                .filter(known -> known.codes.equals(codes))
                .findFirst()
                .orElseGet(() -> new Combination(codes, places(codes), 0));
    }

    /** Back to the true records, to look at the cell of these codes. */
    void aim(Map<String, String> target) {
        again();
        all.forEach(one -> one.within = Audit.falls(one.codes, target));
    }

    /** Back to the true records. */
    void again() {
        Arrays.fill(changes, 0);
        all.forEach(one -> one.changed = 0);
    }

    /** Goes on by one record of this combination more (or less), when all figures can stay as they are. */
    boolean go(Combination one, int by) {
        return step(one, by) || swap(one, by);
    }

    private boolean step(Combination one, int by) {
        if (by < 0 && one.number() == 0) {
            return false;
        }
        for (int place : one.places) {
            if (!room(place, by)) {
                return false;
            }
        }
        for (int place : one.places) {
            changes[place] += by;
        }
        one.changed += by;
        return true;
    }

    /** With one of another combination, not in the cell, the other way: what is in both figures stays as it is. */
    private boolean swap(Combination one, int by) {
        int[] tight =
                Arrays.stream(one.places).filter(place -> !room(place, by)).toArray();
        int tried = 0;
        for (Combination other : all) {
            if (tried >= MOST_TRIED) {
                return false;
            }
            if (!other.within && counted(other, tight)) {
                tried++;
                if (both(one, other, by)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean counted(Combination one, int[] places) {
        for (int place : places) {
            if (Arrays.binarySearch(one.places, place) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean both(Combination one, Combination other, int by) {
        if ((by < 0 ? one.number() : other.number()) == 0) {
            return false;
        }
        for (int place : one.places) {
            together[place] += by;
        }
        for (int place : other.places) {
            together[place] -= by;
        }
        boolean fits = fits(one) && fits(other);
        for (int[] places : List.of(one.places, other.places)) {
            for (int place : places) {
                changes[place] += fits ? together[place] : 0;
                together[place] = 0;
            }
        }
        if (fits) {
            one.changed += by;
            other.changed -= by;
        }
        return fits;
    }

    private boolean fits(Combination one) {
        for (int place : one.places) {
            if (together[place] != 0 && !room(place, together[place])) {
                return false;
            }
        }
        return true;
    }

    private boolean room(int place, int by) {
        int change = changes[place] + by;
        return least[place] <= change && change <= most[place];
    }

    private int[] places(Map<String, Set<String>> codes) {
        return IntStream.range(0, tables.size())
                .flatMap(table -> new Counted(codes, 0)
                        .cells(tables.get(table).dimensions()).stream()
                                .mapToInt(cell -> number(new Place(table, cell))))
                .distinct()
                .sorted()
                .toArray();
    }

    private int number(Place place) {
        return numbers.computeIfAbsent(place, first -> {
            int next = numbers.size();
            if (next == least.length) {
                int longer = 2 * next + 64;
                least = Arrays.copyOf(least, longer);
                most = Arrays.copyOf(most, longer);
                changes = Arrays.copyOf(changes, longer);
                together = Arrays.copyOf(together, longer);
            }
            int count = tables.get(place.table()).cell(place.cell()).count();
            CountRange possible = published.get(place.table()).possible(place.cell());
            least[next] = possible.least() - count;
            most[next] = possible.most() - count;
            return next;
        });
    }
}
