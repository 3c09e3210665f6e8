package nl.kinderrechtenhelpdesk.casework;

import java.time.LocalDate;

/**
 * A legal term that may be running. Never certain: from which day it runs, a lawyer decides.
 *
 * @param rawEnd the last day before it was extended
 * @param end the last day, extended when it fell on a free day (Algemene termijnenwet, art. 1)
 * @param decreeKnown false when the days equated by decree are not on file for that year
 */
public record PossibleTerm(LocalDate rawEnd, LocalDate end, boolean decreeKnown) {

    public boolean extended() {
        return !end.equals(rawEnd);
    }
}
