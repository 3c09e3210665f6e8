package nl.kinderrechtenhelpdesk.funding.internal.allocation.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Program.Row;
import org.jspecify.annotations.Nullable;

/**
 * The program with most piles left as they are, and the rest solved in whole numbers by CP-SAT: what hangs in the balance are few piles
 * (the core of a knapsack, Balas and Zemel 1980). One thread, a fixed seed and work counted instead of time, so that the same puzzle has the
 * same answer.
 */
final class Core {

    private static final int SEED = 1;

    private final Program program;
    private final long[] wish;
    private final long bound;

    /** @param bound as none can be above it, who reaches it need not look further */
    Core(Program program, long[] wish, long bound) {
        this.program = program;
        this.wish = wish;
        this.bound = bound;
    }

    /**
     * What came of it.
     */
    static final class Found {

        private final long @Nullable [] values;
        private final boolean best;
        private final long bound;

        Found(long @Nullable [] values, boolean best, long bound) {
            this.values = values;
            this.best = best;
            this.bound = bound;
        }

        long @Nullable [] values() {
            return values;
        }

        boolean best() {
            return best;
        }

        long bound() {
            return bound;
        }
    }

    /**
     * Solves for some piles.
     *
     * @param fixed the values of all other columns
     * @param work how much is tried, in the deterministic seconds of CP-SAT
     */
    Found solve(boolean[] free, long[] fixed, double work) {
        CpModel model = new CpModel();
        @Nullable IntVar[] columns = new IntVar[program.columns()];
        for (int pile = 0; pile < program.piles(); pile++) {
            if (free[pile]) {
                LinearExprBuilder sum = LinearExpr.newBuilder();
                for (int column = program.first(pile); column < program.first(pile + 1); column++) {
                    sum.add(column(model, columns, column, fixed));
                }
                model.addLessOrEqual(sum, program.size(pile));
            }
        }
        for (int column = program.first(program.piles()); column < columns.length; column++) {
            column(model, columns, column, fixed);
        }
        for (Row row : program.rows()) {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            long left = row.most();
            boolean some = false;
            for (int i = 0; i < row.columns().length; i++) {
                IntVar column = columns[row.columns()[i]];
                if (column == null) {
                    left -= row.weights()[i] * fixed[row.columns()[i]];
                } else {
                    sum.addTerm(column, row.weights()[i]);
                    some = true;
                }
            }
            if (some) {
                model.addLessOrEqual(sum, left);
            } else if (left < 0) {
                return new Found(null, true, Long.MIN_VALUE);
            }
        }
        return solved(model, columns, fixed, work);
    }

    private IntVar column(CpModel model, @Nullable IntVar[] columns, int column, long[] hint) {
        IntVar made = model.newIntVar(0, program.upper(column), "");
        columns[column] = made;
        model.addHint(made, hint[column]);
        return made;
    }

    private Found solved(CpModel model, @Nullable IntVar[] columns, long[] fixed, double work) {
        LinearExprBuilder goal = LinearExpr.newBuilder();
        long already = 0;
        for (int column = 0; column < columns.length; column++) {
            IntVar made = columns[column];
            if (made == null) {
                already += wish[column] * fixed[column];
            } else {
                goal.addTerm(made, wish[column]);
            }
        }
        model.addLessOrEqual(goal, bound - already);
        model.maximize(goal);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(SEED).setMaxDeterministicTime(work);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            // nothing leaves the rest as it is, or nothing was found in time
            return new Found(null, status == CpSolverStatus.INFEASIBLE, Long.MAX_VALUE);
        }
        long[] values = fixed.clone();
        for (int column = 0; column < columns.length; column++) {
            IntVar made = columns[column];
            if (made != null) {
                values[column] = solver.value(made);
            }
        }
        long most = already + (long) Math.floor(solver.bestObjectiveBound() + 1e-6);
        return new Found(values, status == CpSolverStatus.OPTIMAL, most);
    }
}
