package nl.kinderrechtenhelpdesk.rights;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Language;

/**
 * An article of a treaty or a law, such as art. 3 of the Convention on the Rights of the Child, or a paragraph of one.
 *
 * @param instrument abbreviation of the treaty or law, such as {@code CRC}
 * @param article number within the instrument; empty when the instrument as a whole is meant
 * @param paragraph number or letter within the article; empty for the whole article
 * @param clusters the Committee's clusters it belongs to (CRC/C/58/Rev.3); empty for other instruments
 * @param verified whether its subject was checked against a source; otherwise staff see that it was not
 * @param citation as lawyers write it
 * @param title for everybody, in easy words where there are; {@code staffTitle} in those of lawyers
 */
public record Provision(
        ProvisionCode code,
        String instrument,
        String article,
        String paragraph,
        List<String> clusters,
        Use use,
        boolean verified,
        Term citation,
        Term title,
        Term staffTitle) {

    /** What a lawyer can do with it in a case. */
    public enum Use {
        /** A right that can be at stake, and the ground of a step. */
        AT_STAKE,
        /** Only the ground of a step: a paragraph, a law, another treaty. */
        GROUND,
        /** Neither: final clauses, and the complaints procedure that is not open to the Netherlands. */
        NONE
    }

    public Provision {
        clusters = List.copyOf(clusters);
    }

    /** For example: art. 3 IVRK, or art. 3 CRC in English. */
    public String citation(Language language) {
        return citation.name(language);
    }

    public String title(Language language) {
        return title.name(language);
    }

    public String staffTitle(Language language) {
        return staffTitle.name(language);
    }

    /** The code of the article that it is a paragraph of, whose explanation is also its own; the code itself for a whole article. */
    public String articleCode() {
        return paragraph.isEmpty() ? code.value() : instrument + "-" + article;
    }

    /** Citation and title for staff, such as: art. 3 IVRK – Belang van het kind. */
    public String label(Language language) {
        return citation(language) + " – " + staffTitle(language);
    }
}
