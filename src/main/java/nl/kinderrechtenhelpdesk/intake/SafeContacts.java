package nl.kinderrechtenhelpdesk.intake;

import java.time.LocalDate;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * How an asker may be reached, over time: what is safe today need not be so next month. A way that was not confirmed within so many days
 * (a setting) is no longer used: {@link Intake#contact} then gives the code only. For the asker's own pages.
 */
public interface SafeContacts {

    /**
     * What the asker chose, whether or not it still counts.
     *
     * @param safeUntil the last day on which it is used; null with the code only, which is always safe
     * @param expired whether that day has passed
     */
    record Chosen(SafeContact contact, @Nullable LocalDate safeUntil, boolean expired) {}

    Chosen of(CaseId caseId);

    /** Another way from now on; the one before is forgotten. */
    void change(CaseId caseId, SafeContact contact);

    /** The asker says that it is still safe. */
    void confirm(CaseId caseId);
}
