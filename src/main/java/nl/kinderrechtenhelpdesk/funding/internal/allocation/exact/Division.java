package nl.kinderrechtenhelpdesk.funding.internal.allocation.exact;

import java.util.List;

/**
 * The answer to a {@link Puzzle}.
 *
 * @param pots for each item the number of its pot, or {@link Puzzle#NONE}
 * @param reached what each goal came to, in order
 */
public record Division(List<Integer> pots, List<Reached> reached) {

    /**
     * One goal.
     *
     * @param bound no division that reaches the goals before it can do better than this
     */
    public record Reached(Goal goal, long value, long bound) {

        /** How far it may be from the best; 0 when it is the best. */
        public long gap() {
            return Math.abs(bound - value);
        }
    }

    public Division {
        pots = List.copyOf(pots);
        reached = List.copyOf(reached);
    }

    /** Whether it is shown that nothing is better. */
    public boolean proved() {
        return reached.stream().allMatch(goal -> goal.gap() == 0);
    }
}
