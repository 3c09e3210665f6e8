package nl.kinderrechtenhelpdesk.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * What somebody can work out of hidden counts from sums that are known within bounds: the attack of the statistical office on itself
 * (Fischetti and Salazar 2001, Solving the cell suppression problem on tabular data with linear constraints). Each bound is the solution
 * of a linear or an integer programme. Not for several threads at once.
 */
public final class Attack {

    private static final long LONGEST_MILLIS = 20_000;
    private static final double ROUNDING = 1e-6;

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Variable> unknown = new ArrayList<>();

    /** A bound from below and from above; both whole for an attack with whole counts. */
    public record Bounds(double least, double most) {

        /** How many whole counts lie between. */
        public long values() {
            return Math.max(0, (long) Math.floor(most + ROUNDING) - (long) Math.ceil(least - ROUNDING) + 1);
        }
    }

    /** One more hidden count of which this much is known by itself; its number. */
    public int hide(CountRange known) {
        Variable variable =
                model.newVariable("n" + unknown.size()).lower(known.least()).upper(known.most());
        unknown.add(variable);
        return unknown.size() - 1;
    }

    /** The sum of hidden counts, named by their numbers, lies in this range. */
    public void know(Collection<Integer> hidden, CountRange sum) {
        Expression known = model.newExpression("s" + model.countExpressions());
        hidden.forEach(number -> known.set(unknown.get(number), 1));
        known.lower(sum.least()).upper(sum.most());
    }

    /** Two sums of hidden counts are the same. */
    public void same(Collection<Integer> hidden, Collection<Integer> others) {
        Expression same = model.newExpression("s" + model.countExpressions());
        hidden.forEach(number -> same.set(unknown.get(number), 1));
        others.forEach(number -> same.set(unknown.get(number), -1));
        same.lower(0).upper(0);
    }

    /** What follows for the sum of these hidden counts when counts may be any number that is not negative. */
    public Bounds linear(Collection<Integer> hidden) {
        return bounds(hidden, false);
    }

    /**
     * What follows for the sum of these hidden counts, as counts are whole: never wider than {@link #linear}. When no answer is found in time, what is
     * known for certain until then: bounds that may be too wide never come out, the linear ones, rounded inwards, do.
     */
    public Bounds whole(Collection<Integer> hidden) {
        return bounds(hidden, true);
    }

    private Bounds bounds(Collection<Integer> hidden, boolean whole) {
        return new Bounds(end(hidden, whole, false), end(hidden, whole, true));
    }

    /** Each end on a copy: what the solver makes of a model stays in it. */
    private double end(Collection<Integer> hidden, boolean whole, boolean most) {
        ExpressionsBasedModel copy = model.copy();
        copy.getVariables().forEach(variable -> variable.integer(whole));
        hidden.forEach(number -> copy.getVariable(number).weight(1));
        copy.options.time_abort = LONGEST_MILLIS;
        copy.options.time_suffice = LONGEST_MILLIS;
        Optimisation.Result result = most ? copy.maximise() : copy.minimise();
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("what is known contradicts itself: " + result.getState());
        }
        return whole ? Math.rint(result.getValue()) : result.getValue();
    }
}
