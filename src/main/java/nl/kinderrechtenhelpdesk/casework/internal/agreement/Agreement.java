package nl.kinderrechtenhelpdesk.casework.internal.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures of agreement between two coders. Each is 1 when they always agree and about 0 when they agree no more than by chance; undefined,
 * {@code NaN}, when chance alone makes them agree always, as when only one code was ever given.
 */
public final class Agreement {

    private static final int RESAMPLES = 1_000;
    private static final long SEED = 1960;
    private static final double TAIL = 0.025;

    private Agreement() {}

    /** A 95% interval. */
    public record Interval(double low, double high) {}

    /**
     * Cohen's kappa, for one code of several: {@code (observed - by chance) / (1 - by chance)}, chance by how often each coder gives each
     * code. J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960), 37-46.
     */
    public static double kappa(List<Pair> pairs) {
        Map<Set<String>, int[]> times = new HashMap<>();
        int agreed = 0;
        for (Pair pair : pairs) {
            times.computeIfAbsent(pair.first(), code -> new int[2])[0]++;
            times.computeIfAbsent(pair.second(), code -> new int[2])[1]++;
            agreed += pair.first().equals(pair.second()) ? 1 : 0;
        }
        double all = pairs.size();
        double chance = times.values().stream()
                .mapToDouble(both -> both[0] / all * (both[1] / all))
                .sum();
        return chance >= 1 ? Double.NaN : (agreed / all - chance) / (1 - chance);
    }

    /**
     * Krippendorff's alpha for two coders without missing answers, for several codes at a time: {@code 1 - observed / expected} of the
     * distance of {@link #masi}. K. Krippendorff, Computing Krippendorff's alpha-reliability (2011), with R. Passonneau, Measuring
     * agreement on set-valued items (MASI) for semantic and pragmatic annotation, LREC 2006.
     */
    public static double alpha(List<Pair> pairs) {
        Map<Set<String>, Integer> pooled = new HashMap<>();
        pairs.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .forEach(set -> pooled.merge(set, 1, Integer::sum));
        double expected = 0;
        for (Map.Entry<Set<String>, Integer> one : pooled.entrySet()) {
            for (Map.Entry<Set<String>, Integer> other : pooled.entrySet()) {
                expected += masi(one.getKey(), other.getKey()) * one.getValue() * other.getValue();
            }
        }
        double values = 2.0 * pairs.size();
        expected /= values * (values - 1);
        double observed = mean(pairs, pair -> masi(pair.first(), pair.second()));
        return expected <= 0 ? Double.NaN : 1 - observed / expected;
    }

    /**
     * The distance of two sets of codes: 1 less the share they have in common (Jaccard) times a weight, which is 1 when they are the same,
     * 2/3 when one holds the other, 1/3 when they overlap, and 0 when they have nothing in common. Passonneau 2006.
     */
    static double masi(Set<String> one, Set<String> other) {
        if (one.equals(other)) {
            return 0;
        }
        double weight = one.containsAll(other) || other.containsAll(one) ? 2.0 / 3 : 1.0 / 3;
        return 1 - jaccard(one, other) * weight;
    }

    /** The share of all codes given that both gave, averaged over the cases; 1 where neither gave any. */
    public static double jaccard(List<Pair> pairs) {
        return mean(pairs, pair -> jaccard(pair.first(), pair.second()));
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        Set<String> either = new HashSet<>(one);
        either.addAll(other);
        if (either.isEmpty()) {
            return 1;
        }
        return (double) one.stream().filter(other::contains).count() / either.size();
    }

    /** The share of cases in which both gave exactly the same. */
    public static double same(List<Pair> pairs) {
        return mean(pairs, pair -> pair.first().equals(pair.second()) ? 1 : 0);
    }

    private static double mean(List<Pair> pairs, ToDoubleFunction<Pair> what) {
        OptionalDouble mean = pairs.stream().mapToDouble(what).average();
        return mean.orElse(Double.NaN);
    }

    /**
     * Between what the measure lies, by drawing as many cases again and again from those there are (percentile bootstrap; B. Efron and R.
     * Tibshirani, An introduction to the bootstrap, 1993, chapter 13). The same cases always give the same interval. Too narrow with
     * fewer than some twenty cases.
     */
    public static Interval interval(List<Pair> pairs, ToDoubleFunction<List<Pair>> measure) {
        Random random = new Random(SEED);
        double[] drawn = IntStream.range(0, RESAMPLES)
                .mapToDouble(again -> measure.applyAsDouble(again(pairs, random)))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        if (drawn.length == 0) {
            return new Interval(Double.NaN, Double.NaN);
        }
        int out = (int) Math.floor(drawn.length * TAIL);
        return new Interval(drawn[out], drawn[drawn.length - 1 - out]);
    }

    private static List<Pair> again(List<Pair> pairs, Random random) {
        Pair[] drawn = new Pair[pairs.size()];
        Arrays.setAll(drawn, one -> pairs.get(random.nextInt(pairs.size())));
        return new ArrayList<>(Arrays.asList(drawn));
    }
}
