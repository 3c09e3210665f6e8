package nl.kinderrechtenhelpdesk.rights;

import nl.kinderrechtenhelpdesk.kernel.Language;

/**
 * What a decision rests on: a law or treaty, or one article of it. Not the right that was at stake: that is a {@link Provision} of a
 * treaty on children, and the same decision can touch several.
 *
 * @param code the identifier of the law in the Basiswettenbestand with the article behind it, such as {@code BWBR0011823-29}; where the
 *     identifier was not verified, the code of the provision instead, such as {@code PW-35}
 * @param law the law or treaty as a whole, for who looks through a list
 */
public record Rule(String code, Provision provision, Term law) {

    /** Citation and title for staff; of a law as a whole only its name. */
    public String label(Language language) {
        return provision.article().isEmpty() ? law.name(language) : provision.label(language);
    }
}
