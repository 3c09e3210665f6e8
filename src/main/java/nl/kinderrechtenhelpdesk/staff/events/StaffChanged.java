package nl.kinderrechtenhelpdesk.staff.events;

import java.time.Instant;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/**
 * Something about an account changed.
 *
 * @param by who did it: an administrator, or the person themselves
 */
public record StaffChanged(StaffId id, StaffId by, Change change, Instant at) {

    /** What changed. */
    public enum Change {
        INVITED,
        SET_UP,
        ROLES,
        NAME,
        DEACTIVATED,
        REACTIVATED,
        LINK_FOR_PASSWORD,
        LINK_FOR_SECOND_FACTOR,
        PASSWORD,
        SECOND_FACTOR
    }
}
