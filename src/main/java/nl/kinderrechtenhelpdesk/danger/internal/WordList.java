package nl.kinderrechtenhelpdesk.danger.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.danger.Danger;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.danger.Sign;
import nl.kinderrechtenhelpdesk.danger.Signs;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The lists {@code danger/words-*.txt}, all languages at once, as somebody may write in another language than the page. A line is
 * a row of words that follow each other with at most two others between; a star stands for any ending.
 */
@Component
class WordList implements Danger {

    private static final int GAP = 2;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final List<List<String>> lines =
            Stream.of("nl", "en").flatMap(WordList::lines).toList();

    @Override
    public Signs in(Redacted<String> text) {
        List<String> words = NO_WORD.splitAsStream(plain(text.reveal())).toList();
        for (int start = 0; start < words.size(); start++) {
            for (List<String> line : lines) {
                if (follows(words, start, line, 0)) {
                    return new Signs(List.of(new Sign(DangerKind.DANGER, Redacted.of(String.join(" ", line)))));
                }
            }
        }
        return Signs.NONE;
    }

    private static boolean follows(List<String> words, int at, List<String> line, int part) {
        if (part == line.size()) {
            return true;
        }
        int last = part == 0 ? at : Math.min(at + GAP, words.size() - 1);
        for (int place = at; place <= last; place++) {
            if (fits(words.get(place), line.get(part)) && follows(words, place + 1, line, part + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String word, String pattern) {
        return pattern.endsWith("*")
                ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                : word.equals(pattern);
    }

    private static String plain(String text) {
        String parts = Normalizer.normalize(text.replace("'", ""), Normalizer.Form.NFD);
        return ACCENTS.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Stream<List<String>> lines(String language) {
        try (InputStream in = new ClassPathResource("danger/words-" + language + ".txt").getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(BLANK.split(line.strip())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
