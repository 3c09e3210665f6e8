package nl.kinderrechtenhelpdesk.signals.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All facts as they were at one moment, laid out as numbers in the order of their months, so that a selection is counted by one walk over
 * them. Not a store: filled by {@link FactCounts#numbered}, kept by {@link HeldFacts} for as long as the facts do not change. Holds
 * codes and months, and no id: a fact that gets another one is the same here. Some 35 bytes a fact of a dozen codes; never changed.
 */
final class NumberedFacts {

    private final int[] months;
    private final int[] ends;
    private final char[] coded;
    private final List<String> names;
    private final Map<String, Integer> numbers;

    private NumberedFacts(Filling filled) {
        months = Arrays.copyOf(filled.months, filled.size);
        ends = Arrays.copyOf(filled.ends, filled.size);
        coded = Arrays.copyOf(filled.coded, filled.end);
        names = List.copyOf(filled.names);
        numbers = Map.copyOf(filled.numbers);
    }

    int size() {
        return months.length;
    }

    /** The codes that were ever used, as they are stored; the place in this list is the number of a code. */
    List<String> names() {
        return names;
    }

    /** The number of a code; -1 when no fact has it. */
    int numberOf(String stored) {
        return numbers.getOrDefault(stored, -1);
    }

    YearMonth month(int fact) {
        return YearMonth.of(months[fact] / 12, months[fact] % 12 + 1);
    }

    boolean sameMonth(int fact, int other) {
        return months[fact] == months[other];
    }

    /** Where the codes of a fact begin; they end where those of the next one begin. */
    int begin(int fact) {
        return fact == 0 ? 0 : ends[fact - 1];
    }

    int end(int fact) {
        return ends[fact];
    }

    int code(int at) {
        return coded[at];
    }

    /** The first fact of this month or a later one; {@link #size} when there is none. */
    int firstFrom(YearMonth month) {
        int wanted = number(month);
        int low = 0;
        int high = months.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (months[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int number(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    /** Facts that come in the order of their months. */
    static final class Filling {

        private static final int CODES_EACH = 12;

        private final List<String> names = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private int[] months;
        private int[] ends;
        private char[] coded;
        private int size;
        private int end;

        Filling(int expected) {
            months = new int[expected + 1];
            ends = new int[expected + 1];
            coded = new char[(expected + 1) * CODES_EACH];
        }

        /** {@code codes} as they are stored, with spaces between. */
        void add(YearMonth month, String codes) {
            if (size == months.length) {
                months = Arrays.copyOf(months, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            for (int at = 0; at < codes.length(); ) {
                int space = codes.indexOf(' ', at);
                int until = space < 0 ? codes.length() : space;
                code(codes.substring(at, until));
                at = until + 1;
            }
            months[size] = number(month);
            ends[size++] = end;
        }

        private void code(String stored) {
            if (end == coded.length) {
                coded = Arrays.copyOf(coded, end * 2);
            }
            @Nullable Integer known = numbers.get(stored);
            int number = known == null ? names.size() : known;
            if (known == null) {
                if (number > Character.MAX_VALUE) {
                    throw new IllegalStateException("more codes than a codebook can have");
                }
                names.add(stored);
                numbers.put(stored, number);
            }
            coded[end++] = (char) number;
        }

        NumberedFacts done() {
            return new NumberedFacts(this);
        }
    }
}
