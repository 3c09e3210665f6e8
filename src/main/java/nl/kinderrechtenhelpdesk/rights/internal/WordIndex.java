package nl.kinderrechtenhelpdesk.rights.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    private static final int SHORTEST_PART = 5;
    private static final double WORD = 1.0;
    /** What the stemmer missed: one or two letters more at the end. */
    private static final double INFLECTION = 0.9;

    private static final double PART = 0.2;

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

    /** How well each page fits these words; only pages in which one of them, or one much like it, occurs. */
    Map<T, Double> scores(String text) {
        Map<T, Double> scores = new HashMap<>();
        words.stems(text).stream()
                .distinct()
                .limit(MOST_WORDS)
                .forEach(stem -> scoresOf(stem).forEach((page, score) -> scores.merge(page, score, Double::sum)));
        return scores;
    }

    private Map<T, Double> scoresOf(String stem) {
        Map<T, Double> parts = new HashMap<>();
        Map<T, Double> same = new HashMap<>();
        for (Map.Entry<String, Map<T, Double>> known : pages.entrySet()) {
            double likeness = likeness(stem, known.getKey());
            Map<T, Double> scores = likeness == PART ? parts : same;
            if (likeness > 0) {
                known.getValue().forEach((page, score) -> scores.merge(page, score * likeness, Math::max));
            }
        }
        parts.forEach((page, score) -> same.merge(page, score, Math::max));
        return same;
    }

    private static double likeness(String stem, String known) {
        if (stem.equals(known)) {
            return WORD;
        }
        String shorter = stem.length() < known.length() ? stem : known;
        String longer = stem.length() < known.length() ? known : stem;
        if (shorter.length() < SHORTEST_PART || !longer.contains(shorter)) {
            return 0;
        }
        return longer.startsWith(shorter) && longer.length() - shorter.length() <= 2 ? INFLECTION : PART;
    }
}
