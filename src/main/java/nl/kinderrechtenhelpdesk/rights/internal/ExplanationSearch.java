package nl.kinderrechtenhelpdesk.rights.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.rights.Found;
import nl.kinderrechtenhelpdesk.rights.Found.FoundProvision;
import nl.kinderrechtenhelpdesk.rights.Found.FoundSituation;
import nl.kinderrechtenhelpdesk.rights.GeneralComment;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.Term;

/**
 * The texts for the public: every provision and situation that has a page. An article that is named comes first, then what people mean
 * with their words ({@link Concepts}), and what stands in the texts decides between what is equal.
 */
final class ExplanationSearch {

    private static final int TITLE = 6;
    private static final int ABOUT = 5;
    private static final int CHILD = 2;
    private static final int ADULT = 1;
    private static final int MOST_PAGES = 12;
    private static final int LONGEST = 2000;

    private static final double NAMED = 50;
    private static final double NAMED_BY_COMMENT = 30;
    /** What the text adds at most, beside what is meant; and when nothing is known to be meant. */
    private static final double TEXT = 0.3;

    /** What scores less than this share of the best is left out. */
    private static final double WORTH_SHOWING = 0.1;

    private final Map<Language, WordIndex<String>> indexes = new HashMap<>();
    private final Map<Language, Concepts> concepts = new HashMap<>();
    private final Map<String, Found> pages = new LinkedHashMap<>();
    private final List<GeneralComment> comments;

    ExplanationSearch(Names names, List<Provision> explained, List<Term> situations, List<GeneralComment> comments) {
        this.comments = comments;
        explained.forEach(provision -> pages.put(provision.code().value(), new FoundProvision(provision)));
        situations.forEach(situation -> pages.put(situation.code(), new FoundSituation(situation)));
        for (Language language : Language.all()) {
            // a language in part has no pages of rights to be found
            if (!language.complete()) {
                continue;
            }
            StemmedWords stems = StemmedWords.of(language);
            WordIndex<String> index = new WordIndex<>(stems);
            for (Provision provision : explained) {
                String code = provision.code().value();
                add(index, code, provision.title(language), "rights.provision." + code, names, language);
            }
            for (Term situation : situations) {
                String key = "rights.situation." + situation.code();
                String title = situation.name(language) + " " + names.text(key + ".words", language);
                add(index, situation.code(), title, key, names, language);
            }
            index.freeze();
            indexes.put(language, index);
            concepts.put(language, new Concepts(language, stems));
        }
    }

    private static void add(
            WordIndex<String> index, String page, String title, String key, Names names, Language language) {
        index.add(page, title, TITLE);
        index.add(page, names.textOrEmpty(key + ".about", language), ABOUT);
        for (String part : List.of(".child", ".example", ".do")) {
            index.add(page, names.textOrEmpty(key + part, language), CHILD);
        }
        index.add(page, names.textOrEmpty(key + ".adult", language), ADULT);
    }

    List<Found> search(String typed, Language language) {
        String words = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        Map<String, Double> scores = new HashMap<>();
        double named = NAMED;
        for (String code : Citations.in(words, pages::containsKey)) {
            scores.merge(code, named--, Double::sum);
        }
        for (int number : Citations.comments(words)) {
            comments.stream()
                    .filter(comment -> comment.number() == number)
                    .flatMap(comment -> comment.articles().stream())
                    .forEach(code -> scores.merge(code.value(), NAMED_BY_COMMENT, Double::sum));
        }
        Concepts meant = concepts.get(language);
        if (meant != null) {
            meant.scores(words).forEach((code, score) -> scores.merge(code, score, Double::sum));
        }
        WordIndex<String> index = indexes.get(language);
        if (index != null) {
            Map<String, Double> text = index.scores(words);
            double top = text.values().stream().mapToDouble(d -> d).max().orElse(1);
            text.forEach((code, score) -> scores.merge(code, TEXT * score / top, Double::sum));
        }
        return ordered(scores);
    }

    private List<Found> ordered(Map<String, Double> scores) {
        List<String> order = List.copyOf(pages.keySet());
        double top = scores.values().stream().mapToDouble(d -> d).max().orElse(0);
        return scores.entrySet().stream()
                .filter(e -> pages.containsKey(e.getKey()) && e.getValue() >= Math.min(top, 3) * WORTH_SHOWING)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparingInt(e -> order.indexOf(e.getKey())))
                .limit(MOST_PAGES)
                .flatMap(e -> java.util.stream.Stream.ofNullable(pages.get(e.getKey())))
                .toList();
    }
}
