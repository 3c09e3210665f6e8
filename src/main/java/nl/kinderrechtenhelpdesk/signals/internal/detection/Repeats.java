package nl.kinderrechtenhelpdesk.signals.internal.detection;

import java.util.Set;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.signals.Board;

/**
 * Cases that may be of one asker who asks again: in a fortnight, all but the first two of the same theme, province and kind of asker. A
 * fact does not say whose it is, so this is the nearest that can be had; they count nowhere, not now and not in the years before.
 */
final class Repeats {

    private static final int FORTNIGHT = 14;
    private static final Set<Facet> ALIKE = Set.of(Facet.THEME, Facet.PROVINCE, Facet.ASKER);

    private final Board board;
    private final int monday;
    private final LongCounts last = new LongCounts();
    private final LongCounts beforeLast = new LongCounts();

    Repeats(Board board, int monday) {
        this.board = board;
        this.monday = monday;
    }

    /** Which of the facts received before the Monday are known and count, by number of the fact. */
    boolean[] counted() {
        boolean[] counted = new boolean[board.firstFrom(monday)];
        for (int fact = 0; fact < counted.length; fact++) {
            counted[fact] = board.known(fact, monday) && !repeats(fact);
        }
        return counted;
    }

    private boolean repeats(int fact) {
        long key = key(fact);
        if (key == 0) {
            return false;
        }
        int day = board.received(fact);
        if (beforeLast.get(key) >= day - FORTNIGHT) {
            return true;
        }
        beforeLast.put(key, last.get(key));
        last.put(key, day);
        return false;
    }

    /** 0 when the fact lacks one of the three. */
    private long key(int fact) {
        long key = 0;
        int alike = 0;
        for (int code : board.of(fact)) {
            if (ALIKE.contains(board.code(code).facet())) {
                key = key * board.codes() + code + 1;
                alike++;
            }
        }
        return alike == ALIKE.size() ? key : 0;
    }
}
