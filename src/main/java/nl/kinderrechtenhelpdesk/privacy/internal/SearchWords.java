package nl.kinderrechtenhelpdesk.privacy.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts text into words and gives each word its stems: the Dutch one and, because askers also write English, the English one. Words that
 * say nothing in either language are left out; accents and case make no difference.
 */
final class SearchWords {

    private static final int LONGEST = 64;

    private final Analyzer dutch = new DutchAnalyzer();
    private final Analyzer english = new EnglishAnalyzer();

    /** The words in their order, each as the set of stems it can be found by. */
    List<Set<String>> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                // soft hyphens and marks that steer the direction of writing would cut or hide a word
                .replaceAll("\\p{Cf}", "");
        Map<Integer, String> inDutch = stems(dutch, plain);
        Map<Integer, String> inEnglish = stems(english, plain);
        List<Set<String>> words = new ArrayList<>();
        inDutch.forEach((place, stem) -> {
            String other = inEnglish.get(place);
            if (other != null && stem.length() <= LONGEST) {
                Set<String> word = new LinkedHashSet<>();
                word.add(stem);
                word.add(other);
                words.add(word);
            }
        });
        return words;
    }

    private static Map<Integer, String> stems(Analyzer analyzer, String text) {
        Map<Integer, String> stems = new TreeMap<>();
        try (TokenStream tokens = new ASCIIFoldingFilter(analyzer.tokenStream("text", text))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.put(offset.startOffset(), term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }
}
