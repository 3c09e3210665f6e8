package nl.kinderrechtenhelpdesk.signals.internal.detection;

import java.util.Arrays;
import nl.kinderrechtenhelpdesk.signals.Board;
import org.jspecify.annotations.Nullable;

/**
 * The combinations of one to three codes of different facets that were seen often enough to be looked at, numbered. At least one of the
 * codes says what it is about: more cases of a province alone is a busier desk, not a problem.
 */
final class Combinations {

    /** Fewer cases are never told: what a page shows of two could be two children. */
    static final int LEAST = 3;

    /** How many of the watched facets, from the first, say what a case is about. */
    private static final int ABOUT = 4;

    private static final int PROVINCE = 4;
    private static final int MUNICIPALITY = 5;
    private static final int OUTCOME = 9;
    private static final int MOST_CODES = 64;
    /** With more facts than this, the combinations of a fact are worked out again each time they are asked for. */
    private static final int REMEMBERED = 50_000;

    private final Board board;
    private final int[] facets;
    private final LongCounts numbers;
    private final int[][] codes;
    private final int[] @Nullable [] ofFact;

    private Combinations(Board board, LongCounts numbers, int[][] codes) {
        this.board = board;
        this.facets = facets(board);
        this.numbers = numbers;
        this.codes = codes;
        this.ofFact = new int[board.size() <= REMEMBERED ? board.size() : 0][];
    }

    /** Those seen {@link #LEAST} times among the facts received from one day until another. */
    static Combinations of(Board board, int from, int until) {
        Combinations counting = new Combinations(board, new LongCounts(), new int[0][]);
        int[] room = new int[MOST_CODES];
        int end = board.firstFrom(until);
        for (int fact = board.firstFrom(from); fact < end; fact++) {
            counting.each(fact, room, counting.numbers::increment);
        }
        LongCounts kept = new LongCounts();
        int[][] codes = new int[counting.numbers.size(LEAST)][];
        int[] next = {0};
        counting.numbers.forEach(LEAST, key -> {
            kept.put(key, next[0]);
            codes[next[0]++] = codesOf(key);
        });
        return new Combinations(board, kept, codes);
    }

    static int[] facets(Board board) {
        int[] facets = new int[board.codes()];
        for (int code = 0; code < facets.length; code++) {
            facets[code] = Board.WATCHED.indexOf(board.code(code).facet());
        }
        return facets;
    }

    interface Each {
        void key(long key);
    }

    int size() {
        return codes.length;
    }

    int[] codes(int combination) {
        return codes[combination];
    }

    int facet(int code) {
        return facets[code];
    }

    /** Whether the code says what a case is about, not who or where. */
    boolean about(int code) {
        return facets[code] < ABOUT;
    }

    /** The number of a pair; -1 when it was not seen often enough or says nothing of what it is about. */
    int pair(int one, int other) {
        return numbers.get(key(Math.min(one, other), Math.max(one, other), -1));
    }

    /** The numbers of the combinations that a fact has. */
    int[] of(int fact) {
        if (fact >= ofFact.length) {
            return found(fact);
        }
        int[] remembered = ofFact[fact];
        if (remembered == null) {
            remembered = found(fact);
            ofFact[fact] = remembered;
        }
        return remembered;
    }

    private int[] found(int fact) {
        int[] found = new int[256];
        int[] size = {0};
        int[][] grown = {found};
        each(fact, new int[MOST_CODES], key -> {
            int number = numbers.get(key);
            if (number >= 0) {
                if (size[0] == grown[0].length) {
                    grown[0] = Arrays.copyOf(grown[0], size[0] * 2);
                }
                grown[0][size[0]++] = number;
            }
        });
        return Arrays.copyOf(grown[0], size[0]);
    }

    private void each(int fact, int[] room, Each each) {
        int[] all = board.of(fact);
        int size = 0;
        for (int code : all) {
            if (facets[code] != OUTCOME && size < room.length) {
                room[size++] = code;
            }
        }
        for (int i = 0; i < size; i++) {
            boolean about = about(room[i]);
            if (about) {
                each.key(key(room[i], -1, -1));
            }
            for (int j = i + 1; j < size; j++) {
                if (together(room[i], room[j])) {
                    with(room, size, i, j, about || about(room[j]), each);
                }
            }
        }
    }

    private void with(int[] room, int size, int i, int j, boolean about, Each each) {
        if (about) {
            each.key(key(room[i], room[j], -1));
        }
        for (int k = j + 1; k < size; k++) {
            if (together(room[i], room[k]) && together(room[j], room[k]) && (about || about(room[k]))) {
                each.key(key(room[i], room[j], room[k]));
            }
        }
    }

    /** Two codes of one facet say less than one of each; a municipality says its province. */
    private boolean together(int one, int other) {
        int low = Math.min(facets[one], facets[other]);
        int high = Math.max(facets[one], facets[other]);
        return low != high && !(low == PROVINCE && high == MUNICIPALITY);
    }

    private static final int BITS = 21;
    private static final int MASK = (1 << BITS) - 1;

    private static long key(int one, int two, int three) {
        return (one + 1L) << (2 * BITS) | (two + 1L) << BITS | (three + 1L);
    }

    private static int[] codesOf(long key) {
        int[] codes = {(int) (key >> (2 * BITS)) - 1, (int) (key >> BITS & MASK) - 1, (int) (key & MASK) - 1};
        return Arrays.stream(codes).filter(code -> code >= 0).toArray();
    }
}
