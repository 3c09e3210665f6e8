package nl.kinderrechtenhelpdesk.signals.internal.disproportionality;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/** Counts of pairs with what is expected of them, from which the shrinker is learnt by maximum likelihood. */
final class Pairs {

    private static final double CLOSE = 1e-10;
    private static final int MOST_STEPS = 20_000;
    private static final int TIMES = 4;

    private final int[] observed;
    private final double[] expected;

    Pairs(int[] observed, double[] expected) {
        this.observed = observed.clone();
        this.expected = expected.clone();
    }

    double surprise(GammaPoisson shrinker) {
        double sum = 0;
        for (int pair = 0; pair < observed.length; pair++) {
            sum += shrinker.surprise(observed[pair], expected[pair]);
        }
        return sum;
    }

    /** Begins where DuMouchel began, and again from where it ended, as a simplex can stop early. */
    GammaPoisson learn() {
        double[] best = logarithms(new GammaPoisson(0.2, 0.1, 2, 4, 1.0 / 3));
        for (int time = 0; time < TIMES; time++) {
            best = new SimplexOptimizer(new SimpleValueChecker(CLOSE, CLOSE))
                    .optimize(
                            new MaxEval(MOST_STEPS),
                            new ObjectiveFunction(point -> surprise(shrinker(point))),
                            GoalType.MINIMIZE,
                            new InitialGuess(best),
                            new NelderMeadSimplex(best.length, 0.3))
                    .getPoint();
        }
        return shrinker(best);
    }

    private static double[] logarithms(GammaPoisson shrinker) {
        return new double[] {
            Math.log(shrinker.first()),
            Math.log(shrinker.firstRate()),
            Math.log(shrinker.second()),
            Math.log(shrinker.secondRate()),
            Math.log(shrinker.share() / (1 - shrinker.share()))
        };
    }

    private static GammaPoisson shrinker(double[] point) {
        return new GammaPoisson(
                Math.exp(point[0]),
                Math.exp(point[1]),
                Math.exp(point[2]),
                Math.exp(point[3]),
                1 / (1 + Math.exp(-point[4])));
    }
}
