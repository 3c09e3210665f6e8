package nl.kinderrechtenhelpdesk.danger.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.danger.DangerKind;

/**
 * The file {@code danger/sure-sentences.txt}: what leaves no doubt in other languages than those with rules of their own. A line is a kind
 * and words that follow each other, with at most two others between; {@code word*} stands for any ending.
 */
final class SureSentences {

    private static final int GAP = 2;
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}\\p{N}'\u2019]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\u0640'\u2019]+");

    private record Line(DangerKind kind, List<String> words) {}

    private record Token(String plain, int start, int end) {}

    private final Map<String, List<Line>> byFirstLetters = Grammar.lines("sure-sentences").stream()
            .filter(line -> !line.startsWith("["))
            .map(SureSentences::line)
            .collect(Collectors.groupingBy(line -> firstLetters(line.words().getFirst())));

    private static Line line(String written) {
        String[] sides = written.split("\\s+", 2);
        List<String> words = new ArrayList<>();
        for (String word : sides[1].split("\\s+", -1)) {
            words.add(word.endsWith("*") ? plain(word.substring(0, word.length() - 1)) + "*" : plain(word));
        }
        return new Line(DangerKind.valueOf(sides[0]), List.copyOf(words));
    }

    /** Lower case without marks; the letters that are written in several ways become one. */
    private static String plain(String word) {
        String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(parts)
                .replaceAll("")
                .replace('\u0131', 'i')
                .replace('\u0142', 'l')
                .replace('\u0623', '\u0627')
                .replace('\u0625', '\u0627')
                .replace('\u0622', '\u0627')
                .replace('\u0649', '\u064a')
                .replace('\u0629', '\u0647');
    }

    List<Seen> in(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher letters = LETTERS.matcher(text);
        while (letters.find()) {
            tokens.add(new Token(plain(letters.group()), letters.start(), letters.end()));
        }
        List<Seen> seen = new ArrayList<>();
        for (int start = 0; start < tokens.size(); start++) {
            Token token = tokens.get(start);
            for (Line line : byFirstLetters.getOrDefault(firstLetters(token.plain()), List.of())) {
                int end = fits(token, line.words().getFirst()) ? last(tokens, start, line, 1) : -1;
                if (end >= 0) {
                    seen.add(
                            new Seen(line.kind(), token.start(), tokens.get(end).end()));
                }
            }
        }
        return seen;
    }

    private static String firstLetters(String word) {
        return word.substring(0, Math.min(2, word.length()));
    }

    private static int last(List<Token> tokens, int at, Line line, int part) {
        if (part == line.words().size()) {
            return at;
        }
        int until = Math.min(at + 1 + GAP, tokens.size() - 1);
        for (int next = at + 1; next <= until; next++) {
            if (fits(tokens.get(next), line.words().get(part))) {
                int end = last(tokens, next, line, part + 1);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }

    private static boolean fits(Token token, String word) {
        return word.endsWith("*")
                ? token.plain().startsWith(word.substring(0, word.length() - 1))
                : token.plain().equals(word);
    }
}
