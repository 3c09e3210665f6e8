package nl.kinderrechtenhelpdesk.danger.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What {@link Learned} looks at in a sentence: words ({@code slaat}), words that follow each other ({@code slaat mij}) or have one between
 * ({@code slaat _ mij}), and pieces of words ({@code ~slaa}). All numbers count as the same.
 */
final class Features {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int SHORTEST_PIECE = 4;
    private static final int LONGEST_PIECE = 5;

    private Features() {}

    /** Each feature once, with the place of a word that it came from. */
    static Map<String, Integer> of(List<String> plainWords) {
        List<String> words = new ArrayList<>();
        plainWords.forEach(word -> words.add(DIGITS.matcher(word).replaceAll("0")));
        Map<String, Integer> features = new LinkedHashMap<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            features.putIfAbsent(word, at);
            if (at + 1 < words.size()) {
                features.putIfAbsent(word + " " + words.get(at + 1), at);
            }
            if (at + 2 < words.size()) {
                features.putIfAbsent(word + " _ " + words.get(at + 2), at);
            }
            String edged = "<" + word + ">";
            for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
                for (int start = 0; start + length <= edged.length(); start++) {
                    features.putIfAbsent("~" + edged.substring(start, start + length), at);
                }
            }
        }
        return features;
    }
}
