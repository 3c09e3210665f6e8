package nl.kinderrechtenhelpdesk.retention;

import java.time.LocalDate;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A wish to have a case erased, opened for somebody who may read the case. It goes with the case.
 *
 * @param byAsker whether the asker asked for it; otherwise somebody of staff did
 * @param wish why, in the words of the asker; null when none were given
 * @param proposedBy the first of the two people; null until somebody proposed it
 * @param proposal why, in the words of the first
 * @param refusal why not, as the asker reads it; null unless refused
 */
public record ErasureRequest(
        CaseId caseId,
        boolean byAsker,
        LocalDate askedOn,
        @Nullable Redacted<String> wish,
        @Nullable StaffId proposedBy,
        @Nullable Redacted<String> proposal,
        @Nullable Redacted<String> refusal) {

    public boolean refused() {
        return refusal != null;
    }

    public boolean proposed() {
        return proposedBy != null && !refused();
    }

    /** By when the asker must have heard: within a month (article 12(3) of the General Data Protection Regulation). */
    public LocalDate decideBy() {
        return askedOn.plusMonths(1);
    }
}
