package nl.kinderrechtenhelpdesk.funding.internal.allocation.exact;

import com.google.ortools.Loader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Division.Reached;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Relaxation.Relaxed;
import org.jspecify.annotations.Nullable;

/**
 * Solves a puzzle goal by goal; what a goal reached is held while the next is looked at. For each goal the relaxation says what no division can
 * exceed, a filling and a few piles solved in whole numbers come near it, and last all piles are solved that could still matter: what would
 * lose more than the gap when it stands elsewhere, stands where it is best in every better division (fixing by reduced costs).
 */
final class Divider {

    private static final List<Goal> MONEY = List.of(Goal.RESTRICTED, Goal.COVERED, Goal.FIRST);
    /** How much heavier one goal weighs than the next where all are aimed at together: more than there are pots. */
    private static final long BEFORE = 60;

    private static final int CORE = 200;
    private static final int AROUND = 150;
    /** In the deterministic seconds of CP-SAT. */
    private static final double A_LITTLE = 0.2;

    private static final double SOME = 0.6;
    private static final double MUCH = 2.5;

    private final Puzzle puzzle;
    private final Piles piles;
    private final Program program;
    private final Relaxation relaxation;

    @SuppressWarnings("ArrayRecordComponent") // numbers that are never compared
    private record Best(long[] values, long bound) {}

    private Divider(Puzzle puzzle) {
        this.puzzle = puzzle;
        piles = new Piles(puzzle);
        program = new Program(puzzle, piles.all());
        relaxation = new Relaxation(program);
    }

    /**
     * Solves a puzzle.
     *
     * @throws UnsatisfiedLinkError when the library does not run on this machine
     */
    static Division divide(Puzzle puzzle) {
        Loader.loadNativeLibraries();
        return new Divider(puzzle).all();
    }

    private Division all() {
        List<Reached> reached = new ArrayList<>();
        long[] values = program.nothing();
        for (Goal goal : Goal.values()) {
            if (goal == Goal.RESTRICTED) {
                values = aimed(values);
            }
            long[] wish = program.wish(goal);
            Best best = best(goal, wish, values);
            values = best.values();
            relaxation.add(program.keep(wish, sum(wish, values)));
            reached.add(new Reached(goal, 0, goal.most() ? best.bound() : -best.bound()));
        }
        List<Integer> pots = Arrays.stream(piles.dealt(values)).boxed().toList();
        return new Division(
                pots,
                reached.stream()
                        .map(one -> new Reached(one.goal(), one.goal().reached(puzzle, pots), one.bound()))
                        .toList());
    }

    /** Nearly all that the goals of money want, an earlier one before a later: where to begin with each. */
    private long[] aimed(long[] before) {
        long[] wish = new long[program.columns()];
        for (Goal goal : MONEY) {
            long[] one = program.wish(goal);
            for (int column = 0; column < wish.length; column++) {
                wish[column] = wish[column] * BEFORE + one[column];
            }
        }
        Relaxed relaxed = relaxation.solve(wish);
        Balance balance = new Balance(program, wish, relaxed);
        return improved(wish, begun(Goal.RESTRICTED, wish, before, relaxed, balance), relaxed, balance);
    }

    private Best best(Goal goal, long[] wish, long[] before) {
        Relaxed relaxed = relaxation.solve(wish);
        Balance balance = new Balance(program, wish, relaxed);
        Best best = proved(wish, begun(goal, wish, before, relaxed, balance), relaxed, balance);
        if (best.bound() > sum(wish, best.values())) {
            Best again = proved(wish, improved(wish, best.values(), relaxed, balance), relaxed, balance);
            best = new Best(again.values(), Math.min(best.bound(), again.bound()));
        }
        return best;
    }

    private long[] begun(Goal goal, long[] wish, long[] before, Relaxed relaxed, Balance balance) {
        long[] rounded = balance.rounded();
        long[] best = better(wish, before, filled(goal, before));
        best = better(wish, best, filled(goal, rounded));
        if (sum(wish, best) < relaxed.bound()) {
            Core core = new Core(program, wish, relaxed.bound());
            best = better(
                    wish, best, core.solve(balance.core(CORE), rounded, SOME).values());
        }
        return best;
    }

    /** A few piles at a time, around each row that has a price. */
    private long[] improved(long[] wish, long[] begun, Relaxed relaxed, Balance balance) {
        long[] best = begun;
        Core core = new Core(program, wish, relaxed.bound());
        for (int row = 0; row < relaxed.prices().length && sum(wish, best) < relaxed.bound(); row++) {
            if (relaxed.prices()[row] > 0) {
                best = better(
                        wish,
                        best,
                        core.solve(balance.around(row, AROUND), best, A_LITTLE).values());
            }
        }
        return best;
    }

    /** All that could be in its place in a better division. */
    private Best proved(long[] wish, long[] best, Relaxed relaxed, Balance balance) {
        long bound = relaxed.bound();
        if (sum(wish, best) >= bound) {
            return new Best(best, bound);
        }
        // one more for what the bound lost when it was rounded
        double gap = bound - sum(wish, best) + 1.0;
        boolean[] free = new boolean[program.piles()];
        long[] fixed = best.clone();
        for (int pile = 0; pile < free.length; pile++) {
            free[pile] = balance.loss(pile) <= gap;
            if (!free[pile]) {
                balance.settle(pile, fixed);
            }
        }
        Core.Found found = new Core(program, wish, bound).solve(free, fixed, MUCH);
        long[] now = better(wish, best, found.values());
        return new Best(now, found.best() ? sum(wish, now) : Math.min(bound, Math.max(found.bound(), sum(wish, now))));
    }

    private long @Nullable [] filled(Goal goal, long[] begun) {
        long[] filled = Filling.filled(puzzle, piles.all(), program, goal, begun);
        return program.allows(filled) ? filled : null;
    }

    private static long[] better(long[] wish, long[] best, long @Nullable [] values) {
        return values != null && sum(wish, values) > sum(wish, best) ? values : best;
    }

    private static long sum(long[] wish, long[] values) {
        long sum = 0;
        for (int column = 0; column < wish.length; column++) {
            sum += wish[column] * values[column];
        }
        return sum;
    }
}
