package nl.kinderrechtenhelpdesk.rights.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.springframework.core.io.ClassPathResource;

/** Words of one language brought back to their stems, without the words that say nothing, and what else people call the same thing. */
final class StemmedWords {

    private final Analyzer analyzer;
    private final Map<String, Set<String>> synonyms = new HashMap<>();

    private StemmedWords(Language language) {
        analyzer = switch (language) {
            case NL -> new DutchAnalyzer();
            case EN -> new EnglishAnalyzer(englishStopWords());
        };
        readSynonyms("rights/synonyms-" + language.tag() + ".txt");
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

    /** Stems of words that mean much the same, the word itself left out. */
    Set<String> alike(String stem) {
        return synonyms.getOrDefault(stem, Set.of());
    }

    private void readSynonyms(String file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::keepGroup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keepGroup(String line) {
        Set<String> group = new LinkedHashSet<>(stems(line));
        for (String stem : group) {
            Set<String> others = synonyms.computeIfAbsent(stem, one -> new LinkedHashSet<>());
            group.stream().filter(other -> !other.equals(stem)).forEach(others::add);
        }
    }
}
