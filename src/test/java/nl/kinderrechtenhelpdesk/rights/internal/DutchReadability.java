package nl.kinderrechtenhelpdesk.rights.internal;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How easy a Dutch text reads by the formula of Flesch as fitted to Dutch by W.H. Douma: 206.84 - 0.77 x syllables per 100 words -
 * 0.93 x words per sentence. 75 and more is easy, 60 to 70 is normal.
 */
final class DutchReadability {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’\\-][\\p{L}\\p{N}]+)*");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    /** Letters that together are one sound come first; a trema starts a syllable of its own. */
    private static final Pattern SYLLABLE = Pattern.compile(
            "ëi|ëe|aai|eeu|ieu|ooi|oei|eau|aa|ee|oo|uu|ie|ei|ui|eu|ou|au|oe|ai|oi|ij|[aeiouyáéíóúàèëïöüêî]");

    private DutchReadability() {}

    static double fleschDouma(String text) {
        List<String> words = words(text).toList();
        long syllables = words.stream().mapToLong(DutchReadability::syllables).sum();
        double perHundred = 100.0 * syllables / words.size();
        double perSentence = (double) words.size() / sentences(text).size();
        return score(perHundred, perSentence);
    }

    static double score(double syllablesPerHundredWords, double wordsPerSentence) {
        return 206.84 - 0.77 * syllablesPerHundredWords - 0.93 * wordsPerSentence;
    }

    static List<String> sentences(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .filter(sentence -> WORD.matcher(sentence).find())
                .toList();
    }

    static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    static long syllables(String word) {
        if (word.chars().allMatch(Character::isDigit)) {
            return word.length();
        }
        return Math.max(
                1, SYLLABLE.matcher(word.toLowerCase(Locale.ROOT)).results().count());
    }
}
