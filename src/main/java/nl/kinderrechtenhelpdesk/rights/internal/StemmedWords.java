package nl.kinderrechtenhelpdesk.rights.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words of one language brought back to their stems, without the words that say nothing. */
final class StemmedWords {

    private final Analyzer analyzer;

    private StemmedWords(Language language) {
        analyzer = switch (language.tag()) {
            case "nl" -> new DutchAnalyzer();
            case "en" -> new EnglishAnalyzer(englishStopWords());
            // found by whole words, until somebody names its analyzer here
            default -> new StandardAnalyzer();
        };
    }

    /** Lucene's English list leaves out persons and auxiliaries, which its Dutch list has. */
    private static CharArraySet englishStopWords() {
        CharArraySet words = new CharArraySet(EnglishAnalyzer.getDefaultStopSet(), true);
        words.addAll(
                List.of("i", "am", "my", "me", "you", "your", "we", "our", "he", "she", "his", "her", "from", "what"));
        words.addAll(List.of("have", "has", "do", "does", "can", "may", "must", "want", "go", "get", "who", "when"));
        return words;
    }

    static StemmedWords of(Language language) {
        return new StemmedWords(language);
    }

    List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        try (TokenStream tokens = new ASCIIFoldingFilter(analyzer.tokenStream("text", text))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }

    /** The stem of one word; the word itself when it says nothing. */
    String stem(String word) {
        List<String> stems = stems(word);
        return stems.size() == 1 ? stems.getFirst() : word;
    }
}
