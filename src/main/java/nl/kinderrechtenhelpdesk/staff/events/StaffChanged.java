package nl.kinderrechtenhelpdesk.staff.events;

import java.time.Instant;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/**
 * Something about an account changed.
 *
 * @param id whose account
 * @param by who did it: an administrator, or the person themselves
 * @param before the roles it had; empty where there was no account
 * @param after the roles it has now, or will have when it is set up
 */
public record StaffChanged(StaffId id, StaffId by, Change change, Set<Role> before, Set<Role> after, Instant at) {

    public StaffChanged {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }

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
