package nl.kinderrechtenhelpdesk.signals.internal.treatment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import nl.kinderrechtenhelpdesk.signals.Comparison.Share;

/**
 * The month from which one group decided otherwise than before. All months are tried and the strongest is taken, so how rare it is is
 * counted on the same: the decisions are dealt out over the cases many times, and each time the strongest month is taken (a permutation
 * test of the maximum, Westfall and Young 1993).
 */
final class PracticeChange {

    private static final int FEWEST = 3;
    private static final int TIMES = 1_999;
    private static final long SEED = 1_993;

    /** @param chance how often the strongest month of a practice that did not change stands out as much */
    record Found(YearMonth from, Share before, Share after, double chance) {}

    private final int cases;
    private final int grants;
    private final List<YearMonth> months = new ArrayList<>();
    /** For each month the number of cases before it. */
    private final List<Integer> splits = new ArrayList<>();

    private final List<double[]> chances = new ArrayList<>();
    private final boolean[] granted;

    private PracticeChange(SortedMap<YearMonth, Share> practice) {
        cases = practice.values().stream().mapToInt(Share::decided).sum();
        grants = practice.values().stream().mapToInt(Share::granted).sum();
        granted = new boolean[cases];
        int before = 0;
        for (Map.Entry<YearMonth, Share> month : practice.entrySet()) {
            if (before >= FEWEST && cases - before >= FEWEST) {
                months.add(month.getKey());
                splits.add(before);
                chances.add(chances(before));
            }
            for (int one = 0; one < month.getValue().granted(); one++) {
                granted[before + one] = true;
            }
            before += month.getValue().decided();
        }
    }

    /** Of each number of grants before a split how often it or something rarer comes by chance. */
    private double[] chances(int before) {
        double[] chances = new double[before + 1];
        for (int early = Math.max(0, grants - (cases - before)); early <= Math.min(before, grants); early++) {
            chances[early] = ExactTest.freemanHalton(
                    new Stratum(new int[] {early, grants - early}, new int[] {before, cases - before}));
        }
        return chances;
    }

    /** @param practice what was decided in each month; empty when there are too few to tell */
    static Optional<Found> in(Map<YearMonth, Share> practice) {
        PracticeChange change = new PracticeChange(new TreeMap<>(practice));
        return change.splits.isEmpty() || change.grants == 0 || change.grants == change.cases
                ? Optional.empty()
                : Optional.of(change.strongest());
    }

    private Found strongest() {
        int split = rarest(granted);
        double seen = chance(granted, split);
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        boolean[] dealt = granted.clone();
        int asRare = 1;
        for (int time = 0; time < TIMES; time++) {
            shuffle(dealt, chance);
            asRare += chance(dealt, rarest(dealt)) <= seen * (1 + 1e-7) ? 1 : 0;
        }
        int before = splits.get(split);
        int early = count(granted, before);
        return new Found(
                months.get(split),
                new Share(early, before),
                new Share(grants - early, cases - before),
                (double) asRare / (TIMES + 1));
    }

    private int rarest(boolean[] decisions) {
        int rarest = 0;
        double least = 2;
        int early = 0;
        int at = 0;
        for (int split = 0; split < splits.size(); split++) {
            for (; at < splits.get(split); at++) {
                early += decisions[at] ? 1 : 0;
            }
            double chance = chances.get(split)[early];
            if (chance < least) {
                least = chance;
                rarest = split;
            }
        }
        return rarest;
    }

    private double chance(boolean[] decisions, int split) {
        return chances.get(split)[count(decisions, splits.get(split))];
    }

    private static int count(boolean[] decisions, int before) {
        int count = 0;
        for (int one = 0; one < before; one++) {
            count += decisions[one] ? 1 : 0;
        }
        return count;
    }

    private static void shuffle(boolean[] decisions, RandomGenerator chance) {
        for (int one = decisions.length - 1; one > 0; one--) {
            int other = chance.nextInt(one + 1);
            boolean kept = decisions[one];
            decisions[one] = decisions[other];
            decisions[other] = kept;
        }
    }
}
