package nl.kinderrechtenhelpdesk.publication;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.documents.Text;
import nl.kinderrechtenhelpdesk.kernel.Language;

/**
 * What an editor writes for a yearly report beside its figures.
 *
 * @param texts by section and language; a section without a text is not there
 */
public record ReportTexts(Map<Section, Map<Language, String>> texts) {

    public static final ReportTexts NONE = new ReportTexts(Map.of());

    /** The parts of a report that have words of an editor, in the order in which they are read. The names are stored. */
    public enum Section {
        FOREWORD,
        FIGURES,
        RIGHTS,
        PROBLEMS,
        RESULTS,
        ORGANISATION,
        FINANCES,
        THANKS,
        AHEAD
    }

    public ReportTexts {
        Map<Section, Map<Language, String>> kept = new EnumMap<>(Section.class);
        texts.forEach((section, words) -> kept.put(section, Map.copyOf(words)));
        texts = Collections.unmodifiableMap(kept);
    }

    /** Exactly in this language; empty for none. */
    public String own(Section section, Language language) {
        return texts.getOrDefault(section, Map.of()).getOrDefault(language, "");
    }

    /** In this language, or else in the Dutch that it was not translated from. */
    public Optional<Text> of(Section section, Language language) {
        String own = own(section, language);
        if (!own.isBlank()) {
            return Optional.of(Text.of(own));
        }
        String dutch = own(section, Language.NL);
        return dutch.isBlank() ? Optional.empty() : Optional.of(new Text(dutch, Language.NL));
    }
}
