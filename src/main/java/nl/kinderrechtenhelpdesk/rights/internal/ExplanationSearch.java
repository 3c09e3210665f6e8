package nl.kinderrechtenhelpdesk.rights.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.rights.Found;
import nl.kinderrechtenhelpdesk.rights.Found.FoundProvision;
import nl.kinderrechtenhelpdesk.rights.Found.FoundSituation;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.Term;

/** The texts for the public, one search index for each language: every provision and situation that has a page. */
final class ExplanationSearch {

    private static final int TITLE = 6;
    private static final int ABOUT = 5;
    private static final int CHILD = 2;
    private static final int ADULT = 1;

    private final Map<Language, WordIndex<Found>> indexes = new EnumMap<>(Language.class);

    ExplanationSearch(Names names, List<Provision> provisions, List<Term> situations) {
        for (Language language : Language.values()) {
            WordIndex<Found> index = new WordIndex<>(StemmedWords.of(language));
            for (Provision provision : provisions) {
                String key = "rights.provision." + provision.code();
                if (!names.textOrEmpty(key + ".adult", language).isEmpty()) {
                    add(index, new FoundProvision(provision), provision.title(language), key, names, language);
                }
            }
            for (Term situation : situations) {
                String key = "rights.situation." + situation.code();
                String title = situation.name(language) + " " + names.text(key + ".words", language);
                add(index, new FoundSituation(situation), title, key, names, language);
            }
            index.freeze();
            indexes.put(language, index);
        }
    }

    private static void add(
            WordIndex<Found> index, Found page, String title, String key, Names names, Language language) {
        index.add(page, title, TITLE);
        index.add(page, names.textOrEmpty(key + ".about", language), ABOUT);
        for (String part : List.of(".child", ".example", ".do")) {
            index.add(page, names.textOrEmpty(key + part, language), CHILD);
        }
        index.add(page, names.textOrEmpty(key + ".adult", language), ADULT);
    }

    List<Found> search(String words, Language language) {
        WordIndex<Found> index = indexes.get(language);
        return index == null ? List.of() : index.search(words);
    }
}
