package nl.kinderrechtenhelpdesk.funding.internal.allocation.exact;

import java.util.List;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Puzzle.Pot;

/** What is aimed for, the first before all others: a later one never costs anything of one before it. */
public enum Goal {
    /** As few cases as possible below the numbers that grants ask for, each by its weight. */
    SHORTFALL(false),
    /** As much restricted money used as possible, as it lapses. */
    RESTRICTED(true),
    /** As much of all money used as possible, so that as little of the cost as possible is left; what restricted money does not pay, free money does. */
    COVERED(true),
    /** Rather from a pot that goes first, as it ends earlier: each cent counts by how many pots go after its own, that one too. */
    FIRST(true);

    private final boolean most;

    Goal(boolean most) {
        this.most = most;
    }

    /** Whether more is better. */
    public boolean most() {
        return most;
    }

    /** What each cent of a pot adds to it. */
    long each(Puzzle puzzle, int number) {
        return switch (this) {
            case SHORTFALL -> 0;
            case RESTRICTED -> puzzle.pots().get(number).restricted() ? 1 : 0;
            case COVERED -> 1;
            case FIRST -> puzzle.pots().size() - number;
        };
    }

    /** What a whole division reaches. */
    public long reached(Puzzle puzzle, List<Integer> pots) {
        long sum = 0;
        for (int number = 0; number < puzzle.pots().size(); number++) {
            Pot pot = puzzle.pots().get(number);
            long charged = 0;
            int cases = 0;
            for (int i = 0; i < pots.size(); i++) {
                if (pots.get(i) == number) {
                    charged += puzzle.items().get(i).charges().get(number);
                    cases += puzzle.items().get(i).isCase() ? 1 : 0;
                }
            }
            sum += each(puzzle, number) * Math.min(charged, pot.budget());
            sum += this == SHORTFALL ? pot.weight() * (long) Math.max(0, pot.least() - cases) : 0;
        }
        return sum;
    }
}
