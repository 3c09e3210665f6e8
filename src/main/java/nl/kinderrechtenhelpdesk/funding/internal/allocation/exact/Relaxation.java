package nl.kinderrechtenhelpdesk.funding.internal.allocation.exact;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Program.Row;

/**
 * The program when items could be cut in parts, solved by the simplex method of GLOP in numbers with a point. What it says no division can
 * exceed is reckoned anew in whole numbers (Lagrange: whatever the prices of the rows are, the bound holds), so it does not rest on GLOP.
 */
final class Relaxation {

    private static final int BITS = 44;
    private static final BigDecimal ONE = new BigDecimal(BigInteger.ONE.shiftLeft(BITS));

    private final Program program;
    private final MPSolver solver;
    private final MPVariable[] columns;
    private final List<MPConstraint> prices = new ArrayList<>();

    /**
     * What came of it.
     */
    static final class Relaxed {

        private final double[] values;
        private final double[] prices;
        private final long bound;

        Relaxed(double[] values, double[] prices, long bound) {
            this.values = values;
            this.prices = prices;
            this.bound = bound;
        }

        double[] values() {
            return values;
        }

        double[] prices() {
            return prices;
        }

        long bound() {
            return bound;
        }
    }

    Relaxation(Program program) {
        this.program = program;
        solver = MPSolver.createSolver("GLOP");
        columns = new MPVariable[program.columns()];
        for (int column = 0; column < columns.length; column++) {
            columns[column] = solver.makeNumVar(0, (double) program.upper(column), "");
        }
        for (int pile = 0; pile < program.piles(); pile++) {
            MPConstraint row = solver.makeConstraint(Double.NEGATIVE_INFINITY, (double) program.size(pile));
            for (int column = program.first(pile); column < program.first(pile + 1); column++) {
                row.setCoefficient(columns[column], 1);
            }
        }
        program.rows().forEach(this::add);
    }

    void add(Row row) {
        MPConstraint constraint = solver.makeConstraint(Double.NEGATIVE_INFINITY, (double) row.most());
        for (int i = 0; i < row.columns().length; i++) {
            constraint.setCoefficient(columns[row.columns()[i]], (double) row.weights()[i]);
        }
        prices.add(constraint);
    }

    Relaxed solve(long[] wish) {
        for (int column = 0; column < columns.length; column++) {
            solver.objective().setCoefficient(columns[column], (double) wish[column]);
        }
        solver.objective().setMaximization();
        MPSolver.ResultStatus status = solver.solve();
        double[] values = new double[columns.length];
        double[] found = new double[prices.size()];
        if (status == MPSolver.ResultStatus.OPTIMAL) {
            for (int column = 0; column < values.length; column++) {
                values[column] = columns[column].solutionValue();
            }
            for (int row = 0; row < found.length; row++) {
                found[row] = Math.max(0, prices.get(row).dualValue());
            }
        }
        return new Relaxed(values, found, Math.min(bound(wish, found, BITS), bound(wish, found, 20)));
    }

    /** No whole division comes above it, whatever the prices: prices are taken to so many bits behind the point. */
    private long bound(long[] wish, double[] found, int bits) {
        BigInteger[] worth = new BigInteger[wish.length];
        for (int column = 0; column < worth.length; column++) {
            worth[column] = BigInteger.valueOf(wish[column]).shiftLeft(BITS);
        }
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < found.length; i++) {
            BigInteger price = price(found[i], bits);
            if (price.signum() > 0) {
                Row row = program.rows().get(i);
                sum = sum.add(price.multiply(BigInteger.valueOf(row.most())));
                for (int at = 0; at < row.columns().length; at++) {
                    int column = row.columns()[at];
                    worth[column] = worth[column].subtract(price.multiply(BigInteger.valueOf(row.weights()[at])));
                }
            }
        }
        for (int pile = 0; pile < program.piles(); pile++) {
            BigInteger best = BigInteger.ZERO;
            for (int column = program.first(pile); column < program.first(pile + 1); column++) {
                best = best.max(worth[column]);
            }
            sum = sum.add(best.multiply(BigInteger.valueOf(program.size(pile))));
        }
        for (int column = program.first(program.piles()); column < worth.length; column++) {
            sum = sum.add(worth[column].max(BigInteger.ZERO).multiply(BigInteger.valueOf(program.upper(column))));
        }
        return sum.shiftRight(BITS).longValueExact();
    }

    private static BigInteger price(double found, int bits) {
        BigInteger exact = new BigDecimal(found)
                .multiply(ONE)
                .setScale(0, RoundingMode.HALF_EVEN)
                .toBigInteger();
        int off = BITS - bits;
        return off == 0
                ? exact
                : exact.add(BigInteger.ONE.shiftLeft(off - 1)).shiftRight(off).shiftLeft(off);
    }
}
