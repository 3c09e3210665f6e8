package nl.kinderrechtenhelpdesk.rights.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.kernel.Language;
import org.springframework.core.io.ClassPathResource;

/**
 * What people type and which pages help with it, from {@code rights/search-*.txt}: words and phrases of one line lead to the same pages.
 * A word of the query counts in any inflection, as a part of a compound, as it sounds and with a slip of the pen.
 */
final class Concepts {

    private static final Pattern WORD = Pattern.compile("@?[\\p{L}\\p{N}]+(?:[:'][\\p{L}\\p{N}]+)*\\*?");
    private static final String ANY_COUNTRY = "@country";
    private static final double WEAK = 0.3;
    private static final double[] BY_WORDS = {0, 1.0, 1.9, 2.7, 3.3, 3.8};
    private static final double[] BY_RANK = {1.0, 0.62, 0.5, 0.42, 0.36};
    private static final int MOST_WORDS = 40;
    private static final int FAR_APART = 9;

    /** Joins words, says little, and may be left out beside two others that do say something. */
    private static final Set<String> SMALL = Set.copyOf(List.of(
            ("de het een van met op in aan bij mijn mij me mn m'n je jouw jou zijn haar hun ons onze ik jij hij zij wij we ze dat die dit te om is "
                            + "was wordt word worden ben bent voor door als en of er ook al u uw the a an of to in on at my me i you your his her their "
                            + "our we they he she it is am are was be been for with and or that this by do does")
                    .split(" ", -1)));

    /** Little words that make a difference: in a country, or to it. */
    private static final Set<String> WHERE_TO = Set.of("in", "to");

    /** @param needed the words that must occur, as they stand in the vocabulary */
    private record Phrase(List<String> needed, List<String> codes, double weight) {}

    /** A phrase found in a query, with the places of its words. */
    private record Hit(Phrase phrase, double quality, BitSet places) {

        double score() {
            return phrase.weight() * quality;
        }
    }

    private final StemmedWords stems;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Set<String> countries = new HashSet<>();

    Concepts(Language language, StemmedWords stems) {
        this.stems = stems;
        lines("rights/countries.txt")
                .forEach(line -> WORD.matcher(Spelling.plain(line))
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> !SMALL.contains(word))
                        .forEach(countries::add));
        Map<List<String>, Integer> seen = new HashMap<>();
        List<Phrase> all = new ArrayList<>();
        for (String line : lines("rights/search-" + language.tag() + ".txt")) {
            boolean weak = line.startsWith("?");
            String[] sides = (weak ? line.substring(1) : line).split("\\|", 2);
            List<String> codes = List.of(sides[0].strip().split(" +", -1));
            for (String written : new LinkedHashSet<>(List.of(sides[1].split(",", -1)))) {
                List<String> needed = needed(written);
                if (!needed.isEmpty()) {
                    seen.merge(needed, 1, Integer::sum);
                    all.add(new Phrase(needed, codes, weight(needed) * (weak ? WEAK : 1)));
                }
            }
        }
        for (Phrase phrase : all) {
            double shared = Math.sqrt(seen.getOrDefault(phrase.needed(), 1));
            Phrase kept = new Phrase(phrase.needed(), phrase.codes(), phrase.weight() / shared);
            phrase.needed().stream()
                    .distinct()
                    .forEach(word -> phrases.computeIfAbsent(word, w -> new ArrayList<>())
                            .add(kept));
        }
    }

    private static List<String> lines(String file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double weight(List<String> needed) {
        int telling =
                (int) needed.stream().filter(word -> !SMALL.contains(word)).count();
        return BY_WORDS[Math.clamp(telling, 1, BY_WORDS.length - 1)];
    }

    private List<String> needed(String written) {
        List<String> words = words(written);
        List<String> telling = words.stream()
                .filter(word -> !SMALL.contains(word) || WHERE_TO.contains(word))
                .toList();
        return (telling.size() >= 2 ? telling : words).stream().map(this::learn).toList();
    }

    private String learn(String word) {
        if (word.startsWith("@")) {
            return word;
        }
        if (word.endsWith("*")) {
            vocabulary.addBeginning(word.substring(0, word.length() - 1));
            return word;
        }
        String stem = SMALL.contains(word) ? word : stems.stem(word);
        vocabulary.add(word, stem);
        return stem;
    }

    private static List<String> words(String text) {
        return WORD.matcher(Spelling.plain(text))
                .results()
                .map(MatchResult::group)
                .limit(MOST_WORDS)
                .toList();
    }

    /** How well each page fits, by its code; nothing for words that are not known. */
    Map<String, Double> scores(String query) {
        List<String> words = words(query);
        Map<String, Double> quality = new HashMap<>();
        Map<String, BitSet> places = new HashMap<>();
        for (int place = 0; place < words.size(); place++) {
            for (Map.Entry<String, Double> known : known(words.get(place)).entrySet()) {
                quality.merge(known.getKey(), known.getValue(), Math::max);
                places.computeIfAbsent(known.getKey(), w -> new BitSet()).set(place);
            }
        }
        List<Hit> hits = hits(quality, places);
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        Map<String, Double> scores = new HashMap<>();
        BitSet used = new BitSet();
        for (Hit hit : hits) {
            BitSet fresh = (BitSet) hit.places().clone();
            fresh.andNot(used);
            double share =
                    Math.max(0.25, (double) fresh.cardinality() / hit.places().cardinality());
            List<String> codes = hit.phrase().codes();
            for (int rank = 0; rank < codes.size(); rank++) {
                scores.merge(
                        codes.get(rank),
                        hit.score() * share * BY_RANK[Math.min(rank, BY_RANK.length - 1)],
                        Double::sum);
            }
            used.or(hit.places());
        }
        return scores;
    }

    private Map<String, Double> known(String word) {
        Map<String, Double> known = new HashMap<>();
        if (countries.contains(word)) {
            known.put(ANY_COUNTRY, 1.0);
        }
        if (SMALL.contains(word)) {
            known.put(word, 1.0);
            return known;
        }
        known.putAll(vocabulary.find(word, stems.stem(word)));
        return known;
    }

    private List<Hit> hits(Map<String, Double> quality, Map<String, BitSet> places) {
        Set<Phrase> tried = new HashSet<>();
        List<Hit> hits = new ArrayList<>();
        for (String word : quality.keySet()) {
            for (Phrase phrase : phrases.getOrDefault(word, List.of())) {
                if (quality.keySet().containsAll(phrase.needed()) && tried.add(phrase)) {
                    hits.add(hit(phrase, quality, places));
                }
            }
        }
        return hits;
    }

    private static Hit hit(Phrase phrase, Map<String, Double> quality, Map<String, BitSet> places) {
        double product = 1;
        BitSet all = new BitSet();
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (String word : phrase.needed()) {
            product *= quality.getOrDefault(word, 0.0);
            BitSet where = places.getOrDefault(word, new BitSet());
            all.or(where);
            first = Math.min(first, where.nextSetBit(0));
            last = Math.max(last, where.nextSetBit(0));
        }
        return new Hit(phrase, last - first >= FAR_APART ? product / 2 : product, all);
    }
}
