package nl.kinderrechtenhelpdesk.casework;

import java.time.Instant;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A colleague said that a case is one of many. Opened, for who may read the case. What several of them mean together is found by
 * {@code signals}, which never sees the sentence.
 *
 * @param sentence why, in the colleague's words; null when the case belongs to a problem that is known
 * @param problem the problem file to which it belongs; null for something new
 * @param withdrawnAt null as long as it stands
 */
public record CaseFlag(
        UUID id,
        @Nullable Redacted<String> sentence,
        @Nullable UUID problem,
        StaffId by,
        Instant at,
        @Nullable Instant withdrawnAt) {

    public boolean stands() {
        return withdrawnAt == null;
    }

    /** Whether this colleague can take it back. */
    public boolean standsBy(StaffId colleague) {
        return stands() && by.equals(colleague);
    }
}
