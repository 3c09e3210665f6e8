package nl.kinderrechtenhelpdesk.signals.internal.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kinderrechtenhelpdesk.signals.Board;
import nl.kinderrechtenhelpdesk.signals.Finding;
import nl.kinderrechtenhelpdesk.signals.internal.detection.Expectation.Expected;
import org.jspecify.annotations.Nullable;

/**
 * One look at all combinations and all stretches that end on a Monday: an expectation-based scan (Neill 2005) with negative binomial
 * counts (Tango 2011).
 */
final class Scan {

    /**
     * At least two in five cases must be more than expected. A weaker rise can be just as certain where counts are large, but of the cases
     * that a lawyer would open most would have nothing to do with it.
     */
    private static final double CLEARLY_MORE = 1.6;
    /** With less history than this nothing can be said. */
    private static final int LEAST_HISTORY = 200;
    /** How much the count of a half in the tail can add to the bound by which most are passed over. */
    private static final double MARGIN = 3;

    private static final int WEEK = 7;

    private final Combinations combinations;
    private final Known known;
    private final Tallies tallies;
    private final Expectation expectation;
    private final Cost cost;

    Scan(Board board, Combinations combinations, Known known) {
        this.combinations = combinations;
        this.known = known;
        this.tallies = new Tallies(board, combinations, known);
        this.expectation = new Expectation(combinations, known, tallies);
        this.cost = new Cost(board, combinations, known);
    }

    /** All that is stronger than this, the strongest first. */
    List<Hit> hits(double least) {
        List<Hit> hits = new ArrayList<>();
        for (int combination = 0; combination < combinations.size(); combination++) {
            if (tallies.within(combination, Ladder.STEPS - 1) >= Combinations.LEAST && settled(combination)) {
                Hit hit = strongest(combination, least);
                if (hit != null) {
                    hits.add(hit);
                }
            }
        }
        hits.sort(Comparator.comparingDouble(Hit::strength).reversed());
        return hits;
    }

    private boolean settled(int combination) {
        for (int code : combinations.codes(combination)) {
            if (known.fresh(code)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Hit strongest(int combination, double least) {
        int[] codes = combinations.codes(combination);
        int reach = known.reach(codes);
        double price = cost.of(codes);
        Hit best = null;
        for (int step = 0; step < Ladder.STEPS; step++) {
            int seen = tallies.within(combination, step);
            boolean more = step == 0 || seen > tallies.within(combination, step - 1);
            if (!more || seen < Combinations.LEAST || reach - known.within[step] < LEAST_HISTORY) {
                continue;
            }
            double needed = (best == null ? least : best.strength()) + price + Cost.ofStretch(step);
            if (bound(seen, expectation.least(combination, step)) < needed) {
                continue;
            }
            Expected expected = expectation.of(combination, step);
            if (seen > CLEARLY_MORE * expected.mean() && bound(seen, expected.mean()) >= needed) {
                Hit hit = hit(codes, step, seen, expected, price);
                best = hit.strength() > (best == null ? least : best.strength()) ? hit : best;
            }
        }
        return best;
    }

    private Hit hit(int[] codes, int step, int seen, Expected expected, double price) {
        double rarity = Tail.log(seen, expected.mean(), expected.shape());
        return new Hit(
                new CodeSet(codes),
                known.monday - WEEK * Ladder.weeks(step),
                seen,
                expected.mean(),
                expected.shape(),
                expectation.season(codes, step),
                rarity,
                -rarity - price - Cost.ofStretch(step),
                Finding.Kind.MORE);
    }

    /** No count of this mean is rarer than Chernoff's bound says, but for the half in the tail; cheap, and most end here. */
    private static double bound(int seen, double mean) {
        if (mean <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        return seen <= mean ? 0 : seen * Math.log(seen / mean) - seen + mean + MARGIN;
    }
}
