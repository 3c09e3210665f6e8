package nl.kinderrechtenhelpdesk.signals.internal.treatment;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.util.CombinatoricsUtils;

/**
 * How often groups that are treated alike would differ as much as these or more, given how many cases each has and how many were granted
 * in all. Exact for any number of cases; not made for looking every week, for which there is {@link Bets}.
 *
 * <p>Without strata it is the test of Fisher (1922) as Freeman and Halton (1951) have it for several groups: the chance of all tables that
 * are no likelier than this one. With strata and two groups it is the exact conditional test of a common odds ratio of one (Gart 1970;
 * Mehta, Patel and Gray 1985), for matched pairs that of McNemar. What is too large to write out is drawn ({@link Drawn}).
 */
final class ExactTest {

    /** Tables that differ by rounding alone are as likely. */
    private static final double SAME = 1e-7;

    private static final double MOST_TABLES = 200_000;

    private ExactTest() {}

    /** @return from just above 0 to 1; 1 when nothing can be told */
    static double p(List<Stratum> strata) {
        List<Stratum> telling = strata.stream().filter(Stratum::tells).toList();
        if (telling.isEmpty()) {
            return 1;
        }
        if (telling.size() == 1) {
            Stratum one = telling.getFirst();
            return tables(one) <= MOST_TABLES ? freemanHalton(one) : Drawn.p(telling);
        }
        return telling.getFirst().groups() == 2 ? commonOdds(telling) : Drawn.p(telling);
    }

    static double freemanHalton(Stratum table) {
        double all = CombinatoricsUtils.binomialCoefficientLog(table.cases(), table.grants());
        return Math.min(1, likely(table, 0, table.grants(), -all, log(table) - all + SAME));
    }

    /** The logarithm of the number of ways in which the table comes about. */
    static double log(Stratum table) {
        double log = 0;
        for (int group = 0; group < table.groups(); group++) {
            log += CombinatoricsUtils.binomialCoefficientLog(table.decided(group), table.granted(group));
        }
        return log;
    }

    private static double likely(Stratum table, int group, int left, double log, double most) {
        int decided = table.decided(group);
        if (group == table.groups() - 1) {
            double whole = log + CombinatoricsUtils.binomialCoefficientLog(decided, left);
            return whole <= most ? Math.exp(whole) : 0;
        }
        int others = table.casesAfter(group);
        double chance = 0;
        for (int granted = Math.max(0, left - others); granted <= Math.min(left, decided); granted++) {
            double with = log + CombinatoricsUtils.binomialCoefficientLog(decided, granted);
            chance += likely(table, group + 1, left - granted, with, most);
        }
        return chance;
    }

    /** How many tables have these margins. */
    private static double tables(Stratum table) {
        double[] ways = new double[table.grants() + 1];
        ways[0] = 1;
        for (int group = 0; group < table.groups(); group++) {
            double[] more = new double[ways.length];
            for (int before = 0; before < ways.length; before++) {
                for (int granted = 0; granted <= table.decided(group) && before + granted < ways.length; granted++) {
                    more[before + granted] += ways[before];
                }
            }
            ways = more;
        }
        return ways[table.grants()];
    }

    private static double commonOdds(List<Stratum> strata) {
        double[] chances = {1};
        int seen = 0;
        for (Stratum stratum : strata) {
            chances = convolved(chances, Hypergeometric.of(stratum));
            seen += stratum.granted(0);
        }
        double most = chances[seen] * (1 + SAME);
        return Math.min(
                1, Arrays.stream(chances).filter(chance -> chance <= most).sum());
    }

    private static double[] convolved(double[] one, double[] other) {
        double[] both = new double[one.length + other.length - 1];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length; j++) {
                both[i + j] += one[i] * other[j];
            }
        }
        return both;
    }
}
