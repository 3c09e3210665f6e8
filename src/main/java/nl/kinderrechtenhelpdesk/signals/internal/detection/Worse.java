package nl.kinderrechtenhelpdesk.signals.internal.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.signals.Board;
import nl.kinderrechtenhelpdesk.signals.Finding;

/**
 * Not more, but worse: of the cases of a body, provision or municipality that ended, a larger share than before ended with a right
 * violated or not respected, where the share of all cases did not rise as much.
 */
final class Worse {

    private static final Set<String> BAD = Set.of("VIOLATED", "NOT_RESPECTED");
    private static final Set<String> NO_OUTCOME = Set.of("PENDING", "WITHDRAWN");
    private static final Set<Facet> SUBJECTS = Set.of(Facet.BODY, Facet.PROVISION, Facet.MUNICIPALITY);
    private static final int[] STRETCHES = {13, 26, 52};
    private static final int WEEK = 7;
    /** Cases of all subjects together that a subject's own share is weighed against. */
    private static final double PRIOR = 8;

    private static final double CLEARLY_MORE = 1.6;
    /** About one in ten of the false alarms. */
    private static final double COST = 3;

    private final Board board;
    private final int monday;

    Worse(Board board, int monday) {
        this.board = board;
        this.monday = monday;
    }

    List<Hit> hits(double least) {
        List<Hit> hits = new ArrayList<>();
        for (int stretch : STRETCHES) {
            stretch(stretch, least, hits);
        }
        return hits;
    }

    private void stretch(int weeks, double least, List<Hit> hits) {
        int from = monday - WEEK * weeks;
        int[][] now = new int[2][board.codes() + 1];
        int[][] before = new int[2][board.codes() + 1];
        int end = board.firstFrom(monday);
        for (int fact = board.firstFrom(monday - WEEK * Ladder.HISTORY); fact < end; fact++) {
            int ending = ending(fact);
            if (ending >= 0) {
                int[][] counts = board.received(fact) >= from ? now : before;
                for (int code : board.of(fact)) {
                    count(counts, code, ending);
                }
                count(counts, board.codes(), ending);
            }
        }
        judge(weeks, from, least, now, before, hits);
    }

    private static void count(int[][] counts, int at, int bad) {
        counts[0][at]++;
        counts[1][at] += bad;
    }

    private void judge(int weeks, int from, double least, int[][] now, int[][] before, List<Hit> hits) {
        int all = board.codes();
        int bad = bad();
        if (bad < 0 || before[0][all] == 0) {
            return;
        }
        double usual = (before[1][all] + 1.0) / (before[0][all] + 2.0);
        double drift = Math.max(1, (now[1][all] + 1.0) / (now[0][all] + 2.0) / usual);
        double price = COST + Math.log(all) + Math.log((double) Ladder.RECENT / weeks);
        for (int code = 0; code < all; code++) {
            int seen = now[1][code];
            double ended = before[1][code] + PRIOR * usual;
            double mean = now[0][code] * Math.min(1, ended / (before[0][code] + PRIOR) * drift);
            if (SUBJECTS.contains(board.code(code).facet())
                    && seen >= Combinations.LEAST
                    && seen > CLEARLY_MORE * mean) {
                double rarity = Tail.log(seen, mean, ended);
                if (-rarity - price >= least) {
                    CodeSet codes = new CodeSet(new int[] {Math.min(code, bad), Math.max(code, bad)});
                    hits.add(new Hit(codes, from, seen, mean, ended, 1, rarity, -rarity - price, Finding.Kind.WORSE));
                }
            }
        }
    }

    /** By which code a bad end is told; -1 when none ended badly. */
    private int bad() {
        for (int code = 0; code < board.codes(); code++) {
            if (board.code(code).facet().equals(Facet.OUTCOME)
                    && BAD.contains(board.code(code).value())) {
                return code;
            }
        }
        return -1;
    }

    /** 1 for a bad end, 0 for another, -1 when it has not ended or has no outcome. */
    private int ending(int fact) {
        if (!board.ended(fact, monday)) {
            return -1;
        }
        int ending = -1;
        for (int code : board.of(fact)) {
            Board.Code one = board.code(code);
            if (one.facet().equals(Facet.OUTCOME) && !NO_OUTCOME.contains(one.value())) {
                ending = BAD.contains(one.value()) ? 1 : 0;
            }
        }
        return ending;
    }
}
