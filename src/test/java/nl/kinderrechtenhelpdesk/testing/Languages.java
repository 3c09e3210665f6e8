package nl.kinderrechtenhelpdesk.testing;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Language;

/** Languages by what is asked of them, for tests that are run for each. */
public final class Languages {

    private Languages() {}

    /** Those that must have every text. */
    public static List<Language> complete() {
        return Language.all().stream().filter(Language::complete).toList();
    }

    /** Those of which some pages are there. */
    public static List<Language> inPart() {
        return Language.all().stream().filter(language -> !language.complete()).toList();
    }
}
