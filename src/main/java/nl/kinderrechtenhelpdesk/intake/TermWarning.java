package nl.kinderrechtenhelpdesk.intake;

import java.util.Collection;
import nl.kinderrechtenhelpdesk.terms.Terms;

/**
 * How strongly an asker is warned, before and after sending, that asking stops no term. Not a term: no last day is reckoned from what an
 * asker tells.
 */
public enum TermWarning {
    /** Nothing was told of a decision. */
    GENERAL,
    /** There is a decision, or a day on which something is going to happen. */
    DECISION,
    /** The same, or not even that, where terms can be of days or a few weeks. */
    SHORT;

    /** Its own in this: a school's terms are those of any decision, but a removal goes fast. */
    private static final String SCHOOL = "SCHOOL";

    /** @param letter whether a letter was sent along: a decision too, though no date of it was told */
    public static TermWarning of(Submission submission, boolean letter, Terms terms) {
        boolean told = letter || submission.decisionDate() != null || submission.upcoming() != null;
        Collection<String> bodies = submission.bodies();
        if (terms.shortTermPossible(bodies) || (told && bodies.contains(SCHOOL))) {
            return SHORT;
        }
        return told ? DECISION : GENERAL;
    }
}
