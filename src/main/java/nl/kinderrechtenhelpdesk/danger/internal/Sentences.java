package nl.kinderrechtenhelpdesk.danger.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into sentences, also of who writes without full stops; the same in every language. */
final class Sentences {

    private static final Pattern LETTERS =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['\u2019\u2018`\u00b4][\\p{L}\\p{M}]+)*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;\\n\u2026]");
    /** Who writes without full stops: after so many words a comma or 'but' is one, after twice as many every word. */
    private static final int RUN_ON = 30;

    private static final Set<String> GOES_ON = Set.of("en", "maar", "want", "dus", "toen", "and", "but", "so", "then");

    private final Function<String, BitSet> concepts;

    /** @param concepts what a word in small letters stands for */
    Sentences(Function<String, BitSet> concepts) {
        this.concepts = concepts;
    }

    /** The sentences of a text, each as its words. */
    List<List<Word>> of(String text) {
        Map<String, BitSet> known = new HashMap<>();
        List<List<Word>> sentences = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        Matcher letters = LETTERS.matcher(text);
        int end = 0;
        while (letters.find()) {
            String between = text.substring(end, letters.start());
            String plain = Sound.plain(letters.group());
            BitSet standsFor = known.computeIfAbsent(plain, concepts);
            boolean apart = between.indexOf(',') >= 0 || between.indexOf(':') >= 0 || standsFor.get(Lexicon.APART);
            if (SENTENCE_END.matcher(between).find() || runsOn(words.size(), between, plain)) {
                if (!words.isEmpty()) {
                    sentences.add(words);
                }
                words = new ArrayList<>();
            }
            words.add(new Word(plain, letters.start(), letters.end(), apart, standsFor));
            end = letters.end();
        }
        if (!words.isEmpty()) {
            sentences.add(words);
        }
        return sentences;
    }

    /** The same in every language, so that the sentences are the same. */
    private static boolean runsOn(int words, String between, String plain) {
        return words >= 2 * RUN_ON || (words >= RUN_ON && (between.indexOf(',') >= 0 || GOES_ON.contains(plain)));
    }
}
