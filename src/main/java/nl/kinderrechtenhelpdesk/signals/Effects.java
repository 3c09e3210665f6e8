package nl.kinderrechtenhelpdesk.signals;

import java.time.YearMonth;
import nl.kinderrechtenhelpdesk.codebook.Selection;

/** The door to what changed in the figures after something was done. Figures as such are {@link Signals}. */
public interface Effects {

    /**
     * What changed, and beside what.
     *
     * @param sameTheme whether the control is the other cases of the same theme; otherwise all other cases
     */
    record Answer(Effect effect, boolean sameTheme) {}

    /**
     * Exactly, for staff who may open the cases themselves.
     *
     * @param selection what was to change; its months are not looked at
     * @param since the first month to compare with: when there was nothing wrong yet says nothing of what helped
     * @param from the first month in which a change could be seen
     */
    Answer of(Selection selection, YearMonth since, YearMonth from);

    /** For staff who may not: counts and parts rounded, so that no small number can be counted back. */
    Answer rounded(Selection selection, YearMonth since, YearMonth from);
}
