package nl.kinderrechtenhelpdesk.signals.internal.detection;

import nl.kinderrechtenhelpdesk.signals.Board;

/**
 * What it costs a combination that there are so many like it: the logarithm of their number, as if each kind of combination had its own
 * share of the false alarms, and of the number of such stretches in a year. The share of a kind is larger where problems are expected: a
 * theme in a municipality is worth more than an age with a kind of residence.
 */
final class Cost {

    /** In the order of {@link Board#WATCHED}; chosen on made-up helpdesks, see {@code docs/evaluation/signals.md}. */
    private static final double[] OF_FACET = {0, 0.3, 0.3, 0.7, 0.3, -1.5, 0.5, 0.7, 1.5, 0};

    private static final double OF_STRETCH = 0.7;

    private final double[] ofCode;

    Cost(Board board, Combinations combinations, Known known) {
        int[] sizes = new int[OF_FACET.length];
        for (int code = 0; code < board.codes(); code++) {
            sizes[combinations.facet(code)] += known.all[code] > 0 && !known.fresh(code) ? 1 : 0;
        }
        ofCode = new double[board.codes()];
        for (int code = 0; code < board.codes(); code++) {
            int facet = combinations.facet(code);
            ofCode[code] = Math.log(Math.max(1, sizes[facet])) + OF_FACET[facet];
        }
    }

    double of(int[] codes) {
        double cost = 0;
        for (int code : codes) {
            cost += ofCode[code];
        }
        return cost;
    }

    static double ofStretch(int step) {
        return OF_STRETCH * Math.log((double) Ladder.RECENT / Ladder.weeks(step));
    }
}
