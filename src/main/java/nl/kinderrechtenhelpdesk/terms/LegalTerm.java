package nl.kinderrechtenhelpdesk.terms;

import java.time.LocalDate;

/**
 * A term set by law, reckoned.
 *
 * <p>Only a computation: whether the term runs in a case, and from which day, is for a lawyer to decide.
 *
 * @param rawEnd the last day before any extension
 * @param end the last day
 * @param decreeKnown false when for the year of the end no days equated by decree are on file, so that the end may lie later
 */
public record LegalTerm(LocalDate rawEnd, LocalDate end, Ground ground, boolean decreeKnown) {

    /** Why the end is where it is; the articles are those of the Algemene termijnenwet. */
    public enum Ground {
        /** The last day is an ordinary day. */
        NOT_EXTENDED,
        /** Art. 1: it ended on a Saturday, Sunday or holiday. */
        ENDED_ON_FREE_DAY,
        /** Art. 2: a term of three days or more holds at least two ordinary days. */
        TOO_FEW_ORDINARY_DAYS,
        /** Art. 4: in hours or years, longer than 90 days, twelve weeks or three months; or no term of Dutch law at all. */
        ACT_DOES_NOT_APPLY
    }

    public boolean extended() {
        return !end.equals(rawEnd);
    }
}
