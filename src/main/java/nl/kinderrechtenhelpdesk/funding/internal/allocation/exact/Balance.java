package nl.kinderrechtenhelpdesk.funding.internal.allocation.exact;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Relaxation.Relaxed;

/** Which piles hang in the balance: what it costs to put one elsewhere, at the prices of the relaxation. */
final class Balance {

    private static final double CUT = 1e-6;

    private final Program program;
    private final Relaxed relaxed;
    private final double[] worth;

    Balance(Program program, long[] wish, Relaxed relaxed) {
        this.program = program;
        this.relaxed = relaxed;
        worth = Arrays.stream(wish).asDoubleStream().toArray();
        for (int i = 0; i < relaxed.prices().length; i++) {
            Program.Row row = program.rows().get(i);
            for (int at = 0; at < row.columns().length; at++) {
                worth[row.columns()[at]] -= relaxed.prices()[i] * row.weights()[at];
            }
        }
    }

    /** The relaxation with its parts left out. */
    long[] rounded() {
        return Arrays.stream(relaxed.values())
                .mapToLong(value -> (long) Math.floor(value + CUT))
                .toArray();
    }

    /** Piles that were cut in parts, and so many for which another pot is nearly as good. */
    boolean[] core(int extra) {
        boolean[] free = new boolean[program.piles()];
        double[] loss = new double[free.length];
        for (int pile = 0; pile < free.length; pile++) {
            for (int column = program.first(pile); column < program.first(pile + 1); column++) {
                double value = relaxed.values()[column];
                free[pile] |= Math.abs(value - Math.rint(value)) > CUT;
            }
            loss[pile] = free[pile] ? Double.POSITIVE_INFINITY : loss(pile);
        }
        return least(free, loss, extra);
    }

    /** So many piles that cost least to be put into a row or taken out. */
    boolean[] around(int row, int most) {
        boolean[] in = new boolean[program.columns()];
        for (int column : program.rows().get(row).columns()) {
            in[column] = true;
        }
        double[] loss = new double[program.piles()];
        for (int pile = 0; pile < loss.length; pile++) {
            double here = Double.NEGATIVE_INFINITY;
            double there = 0;
            for (int column = program.first(pile); column < program.first(pile + 1); column++) {
                if (in[column]) {
                    here = Math.max(here, worth[column]);
                } else {
                    there = Math.max(there, worth[column]);
                }
            }
            loss[pile] = Math.abs(here - there);
        }
        return least(new boolean[loss.length], loss, most);
    }

    private static boolean[] least(boolean[] free, double[] loss, int most) {
        IntStream.range(0, free.length)
                .boxed()
                .filter(pile -> loss[pile] < Double.POSITIVE_INFINITY)
                .sorted(Comparator.comparingDouble((Integer pile) -> loss[pile]).thenComparing(pile -> pile))
                .limit(most)
                .forEach(pile -> free[pile] = true);
        return free;
    }

    /** What one of a pile loses at least when it does not stand where it is best. */
    double loss(int pile) {
        double most = 0;
        double second = Double.NEGATIVE_INFINITY;
        for (int column = program.first(pile); column < program.first(pile + 1); column++) {
            second = Math.max(second, Math.min(most, worth[column]));
            most = Math.max(most, worth[column]);
        }
        return most - second;
    }

    /** Puts a whole pile where it is best. */
    void settle(int pile, long[] values) {
        int first = -1;
        double most = 0;
        for (int column = program.first(pile); column < program.first(pile + 1); column++) {
            values[column] = 0;
            first = worth[column] > most ? column : first;
            most = Math.max(most, worth[column]);
        }
        if (first >= 0) {
            values[first] = program.size(pile);
        }
    }
}
