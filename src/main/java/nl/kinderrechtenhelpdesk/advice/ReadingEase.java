package nl.kinderrechtenhelpdesk.advice;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/**
 * How easy a Dutch text is to read: the score of Flesch as W.H. Douma fitted it to Dutch (206.84 - 0.77 x syllables per 100 words -
 * 0.93 x words per sentence), about 0 (very hard) to 100 (very easy).
 *
 * <p>An aid for who writes, never a gate: a score says nothing of whether a text is right or kind.
 *
 * @param score rounded; 0 when there are no words
 * @param words how many words there are
 * @param longSentences sentences with more words than fit the reader
 */
public record ReadingEase(int score, int words, List<Redacted<String>> longSentences) {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\R+");
    private static final Pattern ABBREVIATION =
            Pattern.compile("\\b(art|lid|nr|bijv|bv|enz|d\\.w\\.z|o\\.a)\\.(?=\\s+[\\p{Ll}\\d])");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** A run of vowels is one syllable; a diaeresis begins a new one. */
    private static final Pattern SYLLABLE = Pattern.compile("[äëïöü]?[aeiouyáéíóúàèìòùâêîôû]+|[äëïöü]");

    public ReadingEase {
        longSentences = List.copyOf(longSentences);
    }

    public static ReadingEase of(String text, int longestSentence) {
        List<String> sentences = Arrays.stream(
                        SENTENCE_END.split(ABBREVIATION.matcher(text).replaceAll("$1")))
                .map(String::strip)
                .filter(sentence -> wordsIn(sentence) > 0)
                .toList();
        int words = sentences.stream().mapToInt(ReadingEase::wordsIn).sum();
        List<Redacted<String>> tooLong = sentences.stream()
                .filter(sentence -> wordsIn(sentence) > longestSentence)
                .map(Redacted::of)
                .toList();
        return new ReadingEase(words == 0 ? 0 : score(text, words, sentences.size()), words, tooLong);
    }

    private static int score(String text, int words, int sentences) {
        double syllablesInHundredWords = 100.0 * syllablesIn(text) / words;
        double wordsInSentence = (double) words / sentences;
        return Math.clamp(Math.round(score(syllablesInHundredWords, wordsInSentence)), 0, 100);
    }

    static double score(double syllablesInHundredWords, double wordsInSentence) {
        return 206.84 - 0.77 * syllablesInHundredWords - 0.93 * wordsInSentence;
    }

    private static int wordsIn(String sentence) {
        return (int) NOT_A_WORD
                .splitAsStream(sentence)
                .filter(word -> !word.isEmpty())
                .count();
    }

    static long syllablesIn(String text) {
        return NOT_A_WORD
                .splitAsStream(text.toLowerCase(java.util.Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .mapToLong(word -> Math.max(1, SYLLABLE.matcher(word).results().count()))
                .sum();
    }

    /** The band that the score falls in, as published with the formula. */
    public Band band() {
        return Arrays.stream(Band.values())
                .filter(band -> score >= band.from)
                .findFirst()
                .orElse(Band.VERY_HARD);
    }

    /** The bands of the score, from easy to hard. */
    public enum Band {
        VERY_EASY(90),
        EASY(80),
        FAIRLY_EASY(70),
        NORMAL(60),
        FAIRLY_HARD(45),
        HARD(30),
        VERY_HARD(0);

        private final int from;

        Band(int from) {
            this.from = from;
        }
    }
}
