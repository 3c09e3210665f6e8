package nl.kinderrechtenhelpdesk.signals.internal.treatment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Evidence that one group is treated otherwise than all others, which may be looked at after every case: what a gambler has who began
 * with 1 and bets against equal treatment. When all are treated alike the expectation stays 1, whenever it is looked at, so that it reaches
 * 20 at any time in at most one of twenty such comparisons (Ville 1939).
 *
 * <p>Cases are put together in blocks of one stratum that hold both the group and others; a block is closed as soon as it does, which
 * depends on who came, never on what was decided. Two gamblers with half of the money each: one knows only how many of a block were
 * granted and bets on to whom, by Fisher's noncentral hypergeometric distribution for several odds at once, so that how often a stratum is
 * granted does not matter at all; the other bets on the shares seen in earlier blocks (Turner, Ly and Grünwald 2024, for strata Turner and
 * Grünwald 2023) and gains more when shares lie far apart.
 */
final class Bets {

    /** Cases that became known longer ago are no longer put in a block with a new one, in days: practice may have changed for all. */
    private static final int TOGETHER = 371;

    /** Log odds that are bet on, each in both directions: odds of 2, 5, 15 and 50 to one. */
    private static final double[] LOG_ODDS = {0.7, 1.6, 2.7, 3.9};

    /** Of the beta distribution from which shares are guessed; Turner, Ly and Grünwald choose it for its small regret. */
    private static final double PRIOR = 0.18;

    private record Case(int day, boolean inGroup, boolean granted) {}

    private final Map<Object, Deque<Case>> open = new HashMap<>();
    private final double[] conditional = new double[2 * LOG_ODDS.length];
    private double predicted;
    private int granted;
    private int decided;
    private int othersGranted;
    private int othersDecided;
    private int blocks;

    /** Adds the next case in the order in which they became known. */
    void add(Object stratum, int day, boolean inGroup, boolean grant) {
        Deque<Case> block = open.computeIfAbsent(stratum, first -> new ArrayDeque<>());
        while (!block.isEmpty() && block.getFirst().day() < day - TOGETHER) {
            block.removeFirst();
        }
        boolean closes = !block.isEmpty() && block.getLast().inGroup() != inGroup;
        block.addLast(new Case(day, inGroup, grant));
        if (closes) {
            close(block);
            block.clear();
        }
    }

    private void close(Deque<Case> block) {
        int ours = 0;
        int oursGranted = 0;
        int theirs = 0;
        int theirsGranted = 0;
        for (Case one : block) {
            int grant = one.granted() ? 1 : 0;
            ours += one.inGroup() ? 1 : 0;
            oursGranted += one.inGroup() ? grant : 0;
            theirs += one.inGroup() ? 0 : 1;
            theirsGranted += one.inGroup() ? 0 : grant;
        }
        betOnWhom(oursGranted, ours, theirs, oursGranted + theirsGranted);
        betOnShares(oursGranted, ours, theirsGranted, theirs);
        granted += oursGranted;
        decided += ours;
        othersGranted += theirsGranted;
        othersDecided += theirs;
        blocks++;
    }

    private void betOnWhom(int oursGranted, int ours, int theirs, int grants) {
        if (grants == 0 || grants == ours + theirs) {
            return;
        }
        double alike = Hypergeometric.log(oursGranted, ours, theirs, grants, 0);
        for (int bet = 0; bet < conditional.length; bet++) {
            double logOdds = LOG_ODDS[bet / 2] * (bet % 2 == 0 ? 1 : -1);
            conditional[bet] += Hypergeometric.log(oursGranted, ours, theirs, grants, logOdds) - alike;
        }
    }

    private void betOnShares(int oursGranted, int ours, int theirsGranted, int theirs) {
        double share = (granted + PRIOR) / (decided + 2 * PRIOR);
        double others = (othersGranted + PRIOR) / (othersDecided + 2 * PRIOR);
        double alike = (ours * share + theirs * others) / (ours + theirs);
        predicted += oursGranted * Math.log(share / alike)
                + (ours - oursGranted) * Math.log((1 - share) / (1 - alike))
                + theirsGranted * Math.log(others / alike)
                + (theirs - theirsGranted) * Math.log((1 - others) / (1 - alike));
    }

    /** What the gamblers have now, where they began with 1. */
    double evidence() {
        double sum = 0;
        for (double log : conditional) {
            sum += Math.exp(log);
        }
        return (sum / conditional.length + Math.exp(predicted)) / 2;
    }

    /** How many times there was something to compare. */
    int blocks() {
        return blocks;
    }
}
