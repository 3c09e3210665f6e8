package nl.kinderrechtenhelpdesk.rights;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Language;

/**
 * An article of a treaty or a law, such as art. 3 of the Convention on the Rights of the Child.
 *
 * @param instrument abbreviation of the treaty or law, such as {@code CRC}
 * @param article number within the instrument; empty when the instrument as a whole is meant
 * @param clusters the Committee&#39;s clusters it belongs to (CRC/C/58/Rev.3); empty for other instruments
 */
public record Provision(
        ProvisionCode code,
        String instrument,
        String article,
        List<String> clusters,
        String citationNl,
        String citationEn,
        String titleNl,
        String titleEn) {

    public Provision {
        clusters = List.copyOf(clusters);
    }

    /** For example: art. 3 IVRK, or art. 3 CRC in English. */
    public String citation(Language language) {
        return language == Language.NL ? citationNl : citationEn;
    }

    public String title(Language language) {
        return language == Language.NL ? titleNl : titleEn;
    }
}
