package nl.kinderrechtenhelpdesk.signals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import org.jspecify.annotations.Nullable;

/**
 * Coded facts laid out for the search for signals: numbers only, in the order in which cases were received, so that a million of them fit
 * in little memory. Not a store: it is filled for one search and thrown away.
 *
 * <p>Codes that say nothing ({@code UNKNOWN}, {@code NOT_RELEVANT}) are left out. Days are days since 1970. Not safe for more than one
 * thread while it is being filled.
 */
public final class Board {

    /** The facets that are watched: what a case is about, then who and where, and last how it ended. */
    public static final List<Facet> WATCHED = List.of(
            Facet.THEME,
            Facet.SITUATION,
            Facet.BODY,
            Facet.PROVISION,
            Facet.PROVINCE,
            Facet.MUNICIPALITY,
            Facet.ASKER,
            Facet.AGE_BAND,
            Facet.RESIDENCE,
            Facet.OUTCOME);

    private static final Set<String> SAYS_NOTHING = Set.of("UNKNOWN", "NOT_RELEVANT", "");
    private static final int START = 1024;

    /** One code of one facet. */
    public record Code(Facet facet, String value) {}

    private final Map<Code, Integer> numbers = new HashMap<>();
    private final List<Code> codes = new ArrayList<>();
    private int[] received = new int[START];
    private int[] known = new int[START];
    private int[] closed = new int[START];
    private int[][] coded = new int[START][];
    private int size;

    /**
     * Adds a fact; facts are added in the order of the day on which they were received.
     *
     * @param codedOn the day on which its codes were first known; before that day it is not seen
     * @param closedOn the day from which its outcome is known; null while it is open
     * @throws IllegalArgumentException when it was received before the one added before it
     */
    public void add(LocalDate receivedOn, LocalDate codedOn, @Nullable LocalDate closedOn, Codes facts) {
        int day = Math.toIntExact(receivedOn.toEpochDay());
        if (size > 0 && day < received[size - 1]) {
            throw new IllegalArgumentException("facts are added in the order in which they were received");
        }
        if (size == received.length) {
            received = Arrays.copyOf(received, size * 2);
            known = Arrays.copyOf(known, size * 2);
            closed = Arrays.copyOf(closed, size * 2);
            coded = Arrays.copyOf(coded, size * 2);
        }
        received[size] = day;
        known[size] = Math.toIntExact(codedOn.toEpochDay());
        closed[size] = closedOn == null ? Integer.MAX_VALUE : Math.toIntExact(closedOn.toEpochDay());
        coded[size++] = WATCHED.stream()
                .flatMap(facet -> facts.all(facet).stream()
                        .filter(value -> !SAYS_NOTHING.contains(value))
                        .map(value -> new Code(facet, value)))
                .mapToInt(this::number)
                .sorted()
                .distinct()
                .toArray();
    }

    private int number(Code code) {
        return numbers.computeIfAbsent(code, one -> {
            codes.add(one);
            return codes.size() - 1;
        });
    }

    public int size() {
        return size;
    }

    /** The number of codes that were ever used; codes are numbered from 0. */
    public int codes() {
        return codes.size();
    }

    public Code code(int number) {
        return codes.get(number);
    }

    /** The number of a code; -1 when no fact has it. */
    public int numberOf(Code code) {
        return numbers.getOrDefault(code, -1);
    }

    public int received(int fact) {
        return received[fact];
    }

    /** Whether the codes of the fact were known before this day. */
    public boolean known(int fact, int day) {
        return known[fact] < day && received[fact] < day;
    }

    /** Whether the outcome of the fact was known before this day. */
    public boolean ended(int fact, int day) {
        return closed[fact] < day;
    }

    public int closed(int fact) {
        return closed[fact];
    }

    /** The numbers of its codes, rising. The caller changes nothing in it. */
    public int[] of(int fact) {
        return coded[fact];
    }

    /** The first fact received on this day or later; {@link #size} when there is none. */
    public int firstFrom(int day) {
        int found = Arrays.binarySearch(received, 0, size, day);
        int at = found < 0 ? -found - 1 : found;
        while (at > 0 && received[at - 1] == day) {
            at--;
        }
        return at;
    }

    /** Whether the fact has all of these codes. */
    public boolean has(int fact, int[] all) {
        for (int one : all) {
            if (Arrays.binarySearch(coded[fact], one) < 0) {
                return false;
            }
        }
        return true;
    }
}
