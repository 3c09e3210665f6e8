package nl.kinderrechtenhelpdesk.funding.internal.allocation.exact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Puzzle.Item;

/** Items that are alike for every pot lie on one pile: only how many of a pile go to a pot is reckoned, and the earliest go first. */
final class Piles {

    /** What makes items alike. */
    private record Like(boolean isCase, List<Long> charges) {}

    /**
     * Alike items.
     *
     * @param items their numbers, in order
     * @param pots those it can go to
     */
    record Pile(Item like, List<Integer> items, List<Integer> pots) {}

    private final List<Pile> piles = new ArrayList<>();
    private final int all;

    Piles(Puzzle puzzle) {
        all = puzzle.items().size();
        Map<Like, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < all; i++) {
            alike.computeIfAbsent(like(puzzle.items().get(i)), like -> new ArrayList<>())
                    .add(i);
        }
        alike.values().forEach(items -> {
            Item first = puzzle.items().get(items.getFirst());
            List<Integer> pots = IntStream.range(0, puzzle.pots().size())
                    .filter(first::fits)
                    .filter(pot -> !puzzle.pots().get(pot).whole()
                            || first.charges().get(pot)
                                    <= puzzle.pots().get(pot).budget())
                    .filter(pot -> !first.isCase() || puzzle.pots().get(pot).most() > 0)
                    .boxed()
                    .toList();
            if (!pots.isEmpty()) {
                piles.add(new Pile(first, List.copyOf(items), pots));
            }
        });
    }

    private static Like like(Item item) {
        return new Like(item.isCase(), item.charges());
    }

    List<Pile> all() {
        return piles;
    }

    /** @param counts how many of each pile go to each of its pots, pile by pile */
    int[] dealt(long[] counts) {
        int[] pots = new int[all];
        Arrays.fill(pots, Puzzle.NONE);
        int column = 0;
        for (Pile pile : piles) {
            Deque<Integer> left = new ArrayDeque<>(pile.items());
            for (int pot : pile.pots()) {
                for (long i = counts[column]; i > 0; i--) {
                    pots[left.removeFirst()] = pot;
                }
                column++;
            }
        }
        return pots;
    }
}
