package nl.kinderrechtenhelpdesk.rights.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A small inverted index in memory, for some hundreds of pages: rare words and words in titles weigh more, and long words are also
 * found by a part of them, because Dutch writes compounds as one word.
 *
 * @param <T> the page that is found
 */
final class WordIndex<T> {

    private static final int MOST_WORDS = 40;
    private static final int MOST_PAGES = 12;
    private static final int SHORTEST_PART = 5;
    private static final double WORD = 1.0;
    private static final double SYNONYM = 0.4;
    private static final double PART = 0.3;
    /** What scores less than this share of the best is left out. */
    private static final double WORTH_SHOWING = 0.15;

    private final StemmedWords words;
    private final Map<String, Map<T, Double>> pages = new HashMap<>();
    private final Set<T> all = new LinkedHashSet<>();

    WordIndex(StemmedWords words) {
        this.words = words;
    }

    void add(T page, String text, int weight) {
        all.add(page);
        for (String stem : words.stems(text)) {
            pages.computeIfAbsent(stem, one -> new LinkedHashMap<>()).merge(page, (double) weight, Double::sum);
        }
    }

    /** Turns counts into weights; nothing can be added after this. */
    void freeze() {
        pages.replaceAll((stem, counts) -> {
            double rarity = Math.log(1 + (double) all.size() / counts.size());
            Map<T, Double> weights = new LinkedHashMap<>();
            // more of the same word helps less and less
            counts.forEach((page, count) -> weights.put(page, rarity * count / (count + 3)));
            return Map.copyOf(weights);
        });
    }

    List<T> search(String text) {
        Map<T, Double> scores = new HashMap<>();
        words.stems(text).stream().distinct().limit(MOST_WORDS).forEach(stem -> {
            Map<T, Double> best = new HashMap<>();
            variants(stem)
                    .forEach((variant, weight) -> pages.getOrDefault(variant, Map.of())
                            .forEach((page, score) -> best.merge(page, score * weight, Math::max)));
            best.forEach((page, score) -> scores.merge(page, score, Double::sum));
        });
        double top = scores.values().stream().mapToDouble(d -> d).max().orElse(0);
        List<T> order = List.copyOf(all);
        return scores.entrySet().stream()
                .filter(e -> e.getValue() >= top * WORTH_SHOWING)
                .sorted(Map.Entry.<T, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparingInt(e -> order.indexOf(e.getKey())))
                .limit(MOST_PAGES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, Double> variants(String stem) {
        Map<String, Double> variants = new LinkedHashMap<>();
        for (String known : pages.keySet()) {
            boolean longer = stem.length() >= SHORTEST_PART && known.contains(stem);
            boolean shorter = known.length() >= SHORTEST_PART && stem.contains(known);
            if (longer || shorter) {
                variants.put(known, PART);
            }
        }
        words.alike(stem).forEach(other -> variants.merge(other, SYNONYM, Math::max));
        variants.put(stem, WORD);
        return variants;
    }
}
