package nl.kinderrechtenhelpdesk.danger.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What {@link Learned} looks at in a passage: words ({@code slaat}), words that follow each other ({@code slaat mij}), have one between
 * ({@code slaat _ mij}) or two to four ({@code slaat .. mij}), the words that begin ({@code ^mag}) and end it ({@code dood$}), pieces of
 * words ({@code ~slaa}), concepts ({@code @HIT}), one concept behind another with at most {@value #BETWEEN} words between
 * ({@code @ACTOR>HIT}), and a word close to a concept ({@code slaat >VICTIM}, {@code HIT> mij}). All numbers count as the same; {@code ?}
 * stands for a question mark.
 */
final class Features {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 5;
    private static final int BETWEEN = 2;
    private static final int FAR = 5;

    private Features() {}

    /** Each feature once, with the place of a word that it came from. */
    static Map<String, Integer> of(List<Word> passage, boolean asks, Function<Word, List<String>> concepts) {
        Map<String, Integer> features = new LinkedHashMap<>();
        if (asks) {
            features.put("?", 0);
        }
        List<String> words = passage.stream()
                .map(word -> DIGITS.matcher(word.plain()).replaceAll("0"))
                .toList();
        ofWords(words, features);
        ofConcepts(words, passage.stream().map(concepts).toList(), features);
        return features;
    }

    private static void ofConcepts(List<String> words, List<List<String>> concepts, Map<String, Integer> features) {
        for (int at = 0; at < words.size(); at++) {
            for (String one : concepts.get(at)) {
                features.putIfAbsent("@" + one, at);
            }
            for (int behind = at + 1; behind < Math.min(words.size(), at + 2 + BETWEEN); behind++) {
                for (String one : concepts.get(at)) {
                    for (String other : concepts.get(behind)) {
                        features.putIfAbsent("@" + one + ">" + other, at);
                    }
                    features.putIfAbsent(one + "> " + words.get(behind), at);
                }
                for (String other : concepts.get(behind)) {
                    features.putIfAbsent(words.get(at) + " >" + other, at);
                }
            }
        }
    }

    private static void ofWords(List<String> words, Map<String, Integer> features) {
        if (!words.isEmpty()) {
            features.put("^" + words.getFirst(), 0);
            features.put(words.getLast() + "$", words.size() - 1);
        }
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            features.putIfAbsent(word, at);
            if (at + 1 < words.size()) {
                features.putIfAbsent(word + " " + words.get(at + 1), at);
            }
            if (at + 2 < words.size()) {
                features.putIfAbsent(word + " _ " + words.get(at + 2), at);
            }
            for (int behind = at + 3; behind <= Math.min(words.size() - 1, at + FAR); behind++) {
                features.putIfAbsent(word + " .. " + words.get(behind), at);
            }
            String edged = "<" + word + ">";
            for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
                for (int start = 0; start + length <= edged.length(); start++) {
                    features.putIfAbsent("~" + edged.substring(start, start + length), at);
                }
            }
        }
    }
}
