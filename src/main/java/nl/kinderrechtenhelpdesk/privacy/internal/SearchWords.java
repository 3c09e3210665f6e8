package nl.kinderrechtenhelpdesk.privacy.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.kernel.TelephoneNumber;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts text into words and gives each word the stems it can be found by: the Dutch one and, because askers also write English, the
 * English one. Accents and case make no difference.
 *
 * <p>A common word ({@code ben}, {@code an}, {@code will}) counts where it can be a name: with a capital, or in a text of a few words such
 * as a field for a name. It then has a stem of its own that no other word has, so that looking for Ben does not find everybody who
 * wrote <i>ik ben</i>. Telephone numbers are also found by their digits alone, and an address by the words in it.
 */
final class SearchWords {

    /** One more with each change of what a text or a query is cut into: then the words of every case are made anew. */
    static final int VERSION = 2;

    private static final int LONGEST = 64;
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

    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,255}");
    private static final Pattern NUMBER =
            Pattern.compile("\\+?\\(?[0-9](?:[ ().\\p{Pd}\u2212/\u00A0]{0,3}[0-9]){6,14}");
    private static final Pattern APOSTROPHE = Pattern.compile("\\p{L}{1,30}['\u2019]\\p{L}{1,30}");

    private final Analyzer dutch = new DutchAnalyzer(CharArraySet.EMPTY_SET);
    private final Analyzer english = new EnglishAnalyzer(CharArraySet.EMPTY_SET);

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
        String plain = plain(text);
        List<Word> words = words(plain);
        Set<String> stems = new LinkedHashSet<>();
        for (Word word : words) {
            if (!word.common()) {
                stems.addAll(word.stems());
            } else if (word.canBeName() && (word.capital() || words.size() <= WORDS_OF_A_NAME)) {
                stems.add(word.asName());
            }
        }
        numbers(plain).values().forEach(stems::add);
        for (String other : otherSpellings(plain)) {
            words(other).stream()
                    .filter(word -> !word.common())
                    .map(Word::stems)
                    .forEach(stems::addAll);
        }
        return stems;
    }

    /** The words of a query in their order, each as the set of stems of which a case must have one. Common words count as names only. */
    List<Set<String>> ofQuery(String query) {
        String plain = plain(query);
        List<Word> words = words(plain);
        boolean onlyCommon = words.stream().allMatch(Word::common);
        Map<MatchResult, String> numbers = numbers(plain);
        List<Set<String>> asked = new ArrayList<>();
        for (Word word : words) {
            if (!word.common()) {
                Set<String> stems = new LinkedHashSet<>(word.stems());
                numbers.forEach((where, number) -> {
                    if (where.start() <= word.from() && word.to() <= where.end()) {
                        stems.add(number);
                    }
                });
                asked.add(stems);
            } else if (word.canBeName() && (onlyCommon || word.capital())) {
                asked.add(Set.of(word.asName()));
            }
        }
        return asked;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                // soft hyphens and marks that steer the direction of writing would cut or hide a word
                .replaceAll("\\p{Cf}", "");
    }

    /** Telephone numbers with where they stand, each as one stem however it was written. */
    private static Map<MatchResult, String> numbers(String plain) {
        Map<MatchResult, String> numbers = new java.util.LinkedHashMap<>();
        NUMBER.matcher(plain)
                .results()
                .forEach(found -> TelephoneNumber.parse(found.group())
                        .ifPresent(number -> numbers.put(found, "tel:" + number.national())));
        return numbers;
    }

    /** What else a word in this text is looked for as: the parts of an address, a name without its apostrophe, and umlauts written out. */
    private static List<String> otherSpellings(String plain) {
        List<String> others = new ArrayList<>();
        ADDRESS.matcher(plain)
                .results()
                .forEach(found -> others.add(found.group().replaceAll("[^\\p{L}\\p{N}]+", " ")));
        APOSTROPHE.matcher(plain).results().forEach(found -> {
            others.add(found.group().replaceAll("['\u2019]", ""));
            others.add(found.group().replaceAll("['\u2019]", " "));
        });
        if (plain.chars().anyMatch(character -> "äöüÄÖÜ".indexOf(character) >= 0)) {
            others.add(plain.replaceAll("[äÄ]", "ae").replaceAll("[öÖ]", "oe").replaceAll("[üÜ]", "ue"));
        }
        return others;
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
