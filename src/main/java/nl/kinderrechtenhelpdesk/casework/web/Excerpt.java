package nl.kinderrechtenhelpdesk.casework.web;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A few words of a question for a list: its beginning, or what stands around a word that was searched for.
 *
 * @param hit the word that was searched for, empty for the beginning of a question
 */
public record Excerpt(String before, String hit, String after) {

    private static final int LONG = 150;
    private static final int BEFORE = 40;
    private static final int SHORTEST_WORD = 3;
    /** So many letters of a word, or two thirds of it, are enough to see it in another form. */
    private static final int ENOUGH = 5;

    /** @param query what was searched for, empty for nothing */
    static Excerpt of(String text, String query) {
        String line = text.strip().replaceAll("\\s+", " ");
        String folded = folded(line);
        return wanted(query).stream()
                .map(word -> around(line, folded, word))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Excerpt(shortened(line, LONG), "", ""));
    }

    private static List<String> wanted(String query) {
        return Arrays.stream(folded(query).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.substring(0, Math.min(word.length(), Math.max(ENOUGH, word.length() * 2 / 3))))
                .toList();
    }

    private static Optional<Excerpt> around(String line, String folded, String word) {
        int at = folded.indexOf(word);
        if (at < 0) {
            return Optional.empty();
        }
        int from = edge(line, at, -1);
        int to = edge(line, at + word.length(), 1);
        int begin = from <= BEFORE ? 0 : line.indexOf(' ', from - BEFORE) + 1;
        // one long word before it has no room at all
        String before = begin > from ? "" : line.substring(begin, from);
        return Optional.of(new Excerpt(
                (begin == 0 ? "" : "\u2026 ") + before,
                line.substring(from, to),
                shortened(line.substring(to), Math.max(BEFORE, LONG - before.length() - (to - from)))));
    }

    /** Where the word that stands here begins or ends. */
    private static int edge(String line, int at, int step) {
        Predicate<Integer> inside =
                place -> place >= 0 && place < line.length() && Character.isLetterOrDigit(line.charAt(place));
        int edge = at;
        while (inside.test(step < 0 ? edge - 1 : edge)) {
            edge += step;
        }
        return edge;
    }

    private static String shortened(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most);
        int end = space > most / 2 ? space : most;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + " \u2026";
    }

    /** Letter for letter as long as the text: small, and without accents. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String plain = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD)
                    .toLowerCase(Locale.ROOT);
            folded.append(plain.isEmpty() ? text.charAt(i) : plain.charAt(0));
        }
        return folded.toString();
    }
}
