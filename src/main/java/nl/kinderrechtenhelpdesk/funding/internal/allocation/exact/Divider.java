package nl.kinderrechtenhelpdesk.funding.internal.allocation.exact;

import com.google.ortools.Loader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Division.Reached;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Relaxation.Relaxed;

/** Solves a puzzle goal by goal; what a goal reached is held while the next is looked at. */
final class Divider {

    /** Piles that are left to choose beside those that the simplex method cuts in parts; all are free at last. */
    private static final int CORE = 200;

    private static final int AROUND = 150;
    private static final long BEFORE = 60;
    private static final List<Goal> MONEY = List.of(Goal.RESTRICTED, Goal.COVERED, Goal.FIRST);

    private static final double WORK = 0.6;
    private static final double CUT = 1e-6;

    private final Piles piles;
    private final Program program;
    private final Relaxation relaxation;
    private final Puzzle puzzle;

    private Divider(Puzzle puzzle) {
        this.puzzle = puzzle;
        piles = new Piles(puzzle);
        program = new Program(puzzle, piles.all());
        relaxation = new Relaxation(program);
    }

    /** @throws UnsatisfiedLinkError when the library does not run on this machine */
    static Division divide(Puzzle puzzle) {
        Loader.loadNativeLibraries();
        return new Divider(puzzle).all();
    }

    private Division all() {
        List<Reached> reached = new ArrayList<>();
        long[] values = program.nothing();
        for (Goal goal : Goal.values()) {
            long[] wish = program.wish(goal);
            if (goal == Goal.RESTRICTED) {
                values = aimed(goal, together(), values);
            }
            Best best = best(goal, wish, values);
            values = best.values();
            long value = sum(wish, values);
            relaxation.add(program.keep(wish, value));
            int sign = goal.most() ? 1 : -1;
            reached.add(new Reached(goal, sign * value, sign * best.bound()));
        }
        List<Integer> pots = Arrays.stream(piles.dealt(values)).boxed().toList();
        trace("done", program.wish(Goal.COVERED), values, 0);
        return new Division(
                pots,
                reached.stream()
                        .map(one -> new Reached(one.goal(), one.goal().reached(puzzle, pots), one.bound()))
                        .toList());
    }

    private record Best(long[] values, long bound) {}

    /** Nearly all that the goals of money want, an earlier one before a later: where to begin with each. */
    private long[] together() {
        long[] wish = new long[program.columns()];
        for (Goal goal : MONEY) {
            long[] one = program.wish(goal);
            for (int column = 0; column < wish.length; column++) {
                wish[column] = wish[column] * BEFORE + one[column];
            }
        }
        return wish;
    }

    private long[] aimed(Goal goal, long[] wish, long[] before) {
        Relaxed relaxed = relaxation.solve(wish);
        double[] worth = worth(relaxed, wish);
        long[] best = started(goal, wish, before, relaxed, worth);
        return improved(wish, best, relaxed, worth);
    }

    private Best best(Goal goal, long[] wish, long[] before) {
        Relaxed relaxed = relaxation.solve(wish);
        double[] worth = worth(relaxed, wish);
        long[] begun = started(goal, wish, before, relaxed, worth);
        Best best = last(wish, worth, begun, relaxed.bound());
        if (best.bound() > sum(wish, best.values())) {
            best = last(wish, worth, improved(wish, best.values(), relaxed, worth), best.bound());
        }
        return best;
    }

    private long[] started(Goal goal, long[] wish, long[] before, Relaxed relaxed, double[] worth) {
        long[] rounded = floor(relaxed);
        long[] best = better(wish, before, filled(goal, before));
        best = better(wish, best, filled(goal, rounded));
        trace("filled", wish, best, relaxed.bound());
        if (sum(wish, best) < relaxed.bound()) {
            best = better(wish, best, new Core(program, wish, relaxed.bound()).solve(balance(relaxed, worth, CORE), rounded, WORK).values());
            trace("core", wish, best, relaxed.bound());
        }
        return best;
    }

    private long[] improved(long[] wish, long[] begun, Relaxed relaxed, double[] worth) {
        long[] best = begun;
        for (int row = 0; row < relaxed.prices().length && sum(wish, best) < relaxed.bound(); row++) {
            if (relaxed.prices()[row] > 0) {
                best = better(wish, best, new Core(program, wish, relaxed.bound()).solve(around(row, worth, AROUND), best, WORK / 3).values());
            }
        }
        trace("improved", wish, best, relaxed.bound());
        return best;
    }

    /** What would lose more than the gap if it stood elsewhere, stands where it is best in every better answer; the rest is looked at in full. */
    private Best last(long[] wish, double[] worth, long[] best, long bound) {
        if (sum(wish, best) >= bound) {
            return new Best(best, bound);
        }
        double gap = bound - sum(wish, best) + 1.0;
        boolean[] free = new boolean[program.piles()];
        long[] fixed = best.clone();
        for (int pile = 0; pile < free.length; pile++) {
            int first = -1;
            double most = 0;
            double second = Double.NEGATIVE_INFINITY;
            for (int column = program.first(pile); column < program.first(pile + 1); column++) {
                second = Math.max(second, Math.min(most, worth[column]));
                first = worth[column] > most ? column : first;
                most = Math.max(most, worth[column]);
            }
            free[pile] = most - second <= gap;
            for (int column = program.first(pile); !free[pile] && column < program.first(pile + 1); column++) {
                fixed[column] = column == first ? program.size(pile) : 0;
            }
        }
        Core.Found found = new Core(program, wish, bound).solve(free, fixed, WORK * 3);
        long[] now = better(wish, best, found.values());
        long proved = found.best() ? sum(wish, now) : Math.min(bound, Math.max(found.bound(), sum(wish, now)));
        trace("last of " + IntStream.range(0, free.length).filter(i -> free[i]).count() + " best " + found.best(), wish, now, proved);
        return new Best(now, proved);
    }

    private long @Nullable [] filled(Goal goal, long[] begun) {
        long[] filled = Filling.filled(puzzle, piles.all(), program, goal, begun);
        return program.allows(filled) ? filled : null;
    }

    private long started = System.nanoTime();
    private void trace(String what, long[] wish, long[] best, long bound) {
        if (Boolean.getBoolean("trace")) System.err.println("  " + what + " value " + sum(wish, best) + " bound " + bound + " ms " + (System.nanoTime() - started) / 1000000);
    }

    private static long[] better(long[] wish, long[] best, long @Nullable [] values) {
        return values != null && sum(wish, values) > sum(wish, best) ? values : best;
    }

    /** Piles that cost least to be put into the row or taken out. */
    private boolean[] around(int number, double[] worth, int most) {
        boolean[] free = new boolean[program.piles()];
        double[] loss = new double[free.length];
        boolean[] in = new boolean[program.columns()];
        for (int column : program.rows().get(number).columns()) {
            in[column] = true;
        }
        for (int pile = 0; pile < free.length; pile++) {
            double here = Double.NEGATIVE_INFINITY;
            double there = 0;
            for (int column = program.first(pile); column < program.first(pile + 1); column++) {
                if (in[column]) {
                    here = worth[column];
                } else {
                    there = Math.max(there, worth[column]);
                }
            }
            loss[pile] = Math.abs(here - there);
        }
        IntStream.range(0, free.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer pile) -> loss[pile]).thenComparing(pile -> pile))
                .limit(most)
                .forEach(pile -> free[pile] = true);
        return free;
    }

    /** Piles that were cut in parts, and those for which another pot is nearly as good. */
    private boolean[] balance(Relaxed relaxed, double[] worth, int extra) {
        boolean[] free = new boolean[program.piles()];
        double[] loss = new double[free.length];
        for (int pile = 0; pile < free.length; pile++) {
            double best = 0;
            double second = Double.NEGATIVE_INFINITY;
            for (int column = program.first(pile); column < program.first(pile + 1); column++) {
                double value = relaxed.values()[column];
                free[pile] |= Math.abs(value - Math.rint(value)) > CUT;
                second = Math.max(second, Math.min(best, worth[column]));
                best = Math.max(best, worth[column]);
            }
            loss[pile] = best - second;
        }
        IntStream.range(0, free.length)
                .boxed()
                .filter(pile -> !free[pile])
                .sorted(Comparator.comparingDouble((Integer pile) -> loss[pile]).thenComparing(pile -> pile))
                .limit(extra)
                .forEach(pile -> free[pile] = true);
        return free;
    }

    private double[] worth(Relaxed relaxed, long[] wish) {
        double[] worth = Arrays.stream(wish).asDoubleStream().toArray();
        for (int i = 0; i < relaxed.prices().length; i++) {
            Program.Row row = program.rows().get(i);
            for (int at = 0; at < row.columns().length; at++) {
                worth[row.columns()[at]] -= relaxed.prices()[i] * row.weights()[at];
            }
        }
        return worth;
    }

    private static long[] floor(Relaxed relaxed) {
        return Arrays.stream(relaxed.values())
                .mapToLong(value -> (long) Math.floor(value + CUT))
                .toArray();
    }

    private static long sum(long[] wish, long[] values) {
        long sum = 0;
        for (int column = 0; column < wish.length; column++) {
            sum += wish[column] * values[column];
        }
        return sum;
    }
}
