package nl.kinderrechtenhelpdesk.privacy.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.springframework.stereotype.Component;

/**
 * Cuts text into words and gives each word the stems it can be found by: the Dutch one and, because askers also write English, the
 * English one. Accents and case make no difference.
 *
 * <p>A common word ({@code ben}, {@code an}, {@code will}) counts where it can be a name: with a capital, or in a text of a few words such
 * as a field for a name. It then has a stem of its own that no other word has, so that looking for Ben does not find everybody who
 * wrote <i>ik ben</i>. Telephone numbers are also found by their digits alone, and an address by the words in it. The parts of a Dutch
 * compound have stems of their own, so that the word itself can come before words that it is a part of.
 */
@Component
class SearchWords {

    /** One more with each change of what a text or a query is cut into: then the words of every case are made anew. */
    static final int VERSION = 3;

    private static final int LONGEST = 64;
    private static final int MOST_WORDS_OF_A_QUERY = 12;
    /** A text of so few words is a name, or might be. */
    private static final int WORDS_OF_A_NAME = 3;

    private static final CharArraySet DUTCH = DutchAnalyzer.getDefaultStopSet();
    private static final CharArraySet ENGLISH = EnglishAnalyzer.getDefaultStopSet();

    /** Common words that are no given name and, as part of a surname, are left out as often as they are written. */
    private static final Set<String> NO_NAMES = Set.of(
            "de", "het", "een", "en", "van", "der", "den", "ten", "ter", "te", "ik", "je", "hij", "zij", "wij", "ons",
            "mij", "mijn", "hun", "dat", "die", "dit", "er", "of", "voor", "met", "op", "in", "aan", "als", "is", "was",
            "niet", "the", "and", "or", "to", "for", "with", "that", "this", "their", "they", "it", "are", "as", "at",
            "by", "on", "not", "a");

    private final Analyzer dutch = new DutchAnalyzer(CharArraySet.EMPTY_SET);
    private final Analyzer english = new EnglishAnalyzer(CharArraySet.EMPTY_SET);

    private final CompoundParts compounds = new CompoundParts();

    /**
     * A query that was cut.
     *
     * @param phrases what must stand beside each other, as {@link Spelling#row} gives it
     * @param ignored the words that do not count
     */
    record Asked(List<AskedWord> words, List<String> phrases, List<String> ignored) {

        Asked {
            words = List.copyOf(words);
            phrases = List.copyOf(phrases);
            ignored = List.copyOf(ignored);
        }
    }

    private record Word(int from, int to, String written, Set<String> stems) {

        boolean common() {
            String lower = written.toLowerCase(Locale.ROOT);
            return DUTCH.contains(lower) || ENGLISH.contains(lower);
        }

        boolean capital() {
            return Character.isUpperCase(written.codePointAt(0));
        }

        boolean canBeName() {
            return !NO_NAMES.contains(written.toLowerCase(Locale.ROOT));
        }

        /** No letter of a word: what stands before the name keeps it apart from all stems. */
        String asName() {
            return "=" + written.toLowerCase(Locale.ROOT);
        }
    }

    /** All stems that a case with this text can be found by. */
    Set<String> ofText(String text) {
        String plain = Spelling.plain(text);
        List<Word> words = words(plain);
        Set<String> stems = new LinkedHashSet<>();
        Set<String> parts = new LinkedHashSet<>();
        for (Word word : words) {
            if (!word.common()) {
                stems.addAll(word.stems());
                parts.addAll(compounds.of(Spelling.row(word.written())));
            } else if (word.canBeName() && (word.capital() || words.size() <= WORDS_OF_A_NAME)) {
                stems.add(word.asName());
            }
        }
        stems(dutch, String.join(" ", parts))
                .values()
                .forEach(part -> part.stems().forEach(stem -> stems.add(AskedWord.PART + stem)));
        Spelling.numbers(plain).values().forEach(stems::add);
        for (String other : Spelling.others(plain)) {
            words(other).stream()
                    .filter(word -> !word.common())
                    .map(Word::stems)
                    .forEach(stems::addAll);
        }
        return stems;
    }

    /** The words of a query in their order. Common words count as names only. */
    Asked ofQuery(String query) {
        String plain = Spelling.plain(query);
        List<Word> words = words(plain);
        boolean onlyCommon = words.stream().allMatch(Word::common);
        Map<MatchResult, String> numbers = Spelling.numbers(plain);
        List<AskedWord> asked = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        for (Word word : words) {
            if (!word.common()) {
                Set<String> stems = new LinkedHashSet<>(word.stems());
                numbers.forEach((where, number) -> {
                    if (where.start() <= word.from() && word.to() <= where.end()) {
                        stems.add(number);
                    }
                });
                asked.add(new AskedWord(stems, parts(word)));
            } else if (word.canBeName() && (onlyCommon || word.capital())) {
                asked.add(new AskedWord(Set.of(word.asName()), List.of()));
            } else {
                ignored.add(word.written());
            }
        }
        return new Asked(
                asked.stream().distinct().limit(MOST_WORDS_OF_A_QUERY).toList(),
                Spelling.phrases(plain),
                ignored.stream().distinct().toList());
    }

    private List<Set<String>> parts(Word word) {
        return compounds.of(Spelling.row(word.written())).stream()
                .map(part -> stems(dutch, part).values().stream()
                        .flatMap(cut -> AskedWord.wider(cut.stems()).stream())
                        .collect(Collectors.toSet()))
                .toList();
    }

    private List<Word> words(String plain) {
        Map<Integer, Word> inDutch = stems(dutch, plain);
        Map<Integer, Word> inEnglish = stems(english, plain);
        List<Word> words = new ArrayList<>();
        inDutch.forEach((place, word) -> {
            Word other = inEnglish.get(place);
            if (other != null && word.stems().stream().allMatch(stem -> stem.length() <= LONGEST)) {
                Set<String> both = new LinkedHashSet<>(word.stems());
                both.addAll(other.stems());
                words.add(new Word(word.from(), word.to(), word.written(), both));
            }
        });
        return words;
    }

    private static Map<Integer, Word> stems(Analyzer analyzer, String text) {
        Map<Integer, Word> stems = new TreeMap<>();
        try (TokenStream tokens = new ASCIIFoldingFilter(analyzer.tokenStream("text", text))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                int from = offset.startOffset();
                int to = offset.endOffset();
                stems.put(from, new Word(from, to, text.substring(from, to), Set.of(term.toString())));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }
}
