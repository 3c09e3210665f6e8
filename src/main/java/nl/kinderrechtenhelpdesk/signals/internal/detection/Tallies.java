package nl.kinderrechtenhelpdesk.signals.internal.detection;

import java.util.Arrays;
import nl.kinderrechtenhelpdesk.signals.Board;

/** How often each combination was seen: in each stretch that ends now, and in the three years before the last. */
final class Tallies {

    private final int[][] within;
    private final int[] older;
    /** Pairs of codes in what is older than a year, also those that are no combination by themselves. */
    private final int[][] olderPairs;

    Tallies(Board board, Combinations combinations, Known known) {
        within = new int[Ladder.STEPS][combinations.size()];
        older = new int[combinations.size()];
        olderPairs = new int[board.codes()][0];
        int end = board.firstFrom(known.monday);
        for (int fact = board.firstFrom(known.monday - 7 * Ladder.HISTORY); fact < end; fact++) {
            if (known.counts(fact)) {
                int age = known.age(board, fact);
                int[] counts = age < Ladder.RECENT ? within[Ladder.stepOf(age)] : older;
                for (int combination : combinations.of(fact)) {
                    counts[combination]++;
                }
                if (age >= Ladder.RECENT) {
                    pairs(board.of(fact));
                }
            }
        }
        for (int step = 1; step < Ladder.STEPS; step++) {
            for (int combination = 0; combination < older.length; combination++) {
                within[step][combination] += within[step - 1][combination];
            }
        }
    }

    private void pairs(int[] codes) {
        for (int i = 0; i < codes.length; i++) {
            int[] counts = olderPairs[codes[i]];
            int last = codes[codes.length - 1];
            if (counts.length <= last) {
                counts = Arrays.copyOf(counts, last + 1);
                olderPairs[codes[i]] = counts;
            }
            for (int j = i + 1; j < codes.length; j++) {
                counts[codes[j]]++;
            }
        }
    }

    int within(int combination, int step) {
        return within[step][combination];
    }

    /** In all four years. */
    int all(int combination) {
        return older[combination] + within[Ladder.STEPS - 1][combination];
    }

    /** In the three years before the last. */
    int older(int combination) {
        return older[combination];
    }

    int olderPair(int one, int other) {
        int[] counts = olderPairs[Math.min(one, other)];
        int high = Math.max(one, other);
        return high < counts.length ? counts[high] : 0;
    }
}
