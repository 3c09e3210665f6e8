package nl.kinderrechtenhelpdesk.staff.events;

import java.time.Instant;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Something about an account changed.
 *
 * @param id whose account
 * @param by who did it: an administrator, the person themselves, a colleague; null for the application, at its console
 * @param before the roles it had; empty where there was no account
 * @param after the roles it has now, or will have when it is set up
 */
public record StaffChanged(
        StaffId id, @Nullable StaffId by, Change change, Set<Role> before, Set<Role> after, Instant at) {

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
        SECOND_FACTOR,
        /** A second administrator confirmed a link for another app. */
        LINK_CONFIRMED,
        /** Ten new recovery codes. */
        RECOVERY_CODES,
        /** A recovery code took the place of a code of the app. */
        RECOVERY_CODE_USED,
        /** From the machine itself, for an administrator who lost the way in. */
        LINK_FOR_RECOVERY,
        /** Another password and another app with such a link. */
        RECOVERED,
        /** Sessions that were open, by their owner or an administrator. */
        SESSIONS_ENDED,
        /** A second person confirmed the roles. */
        CONFIRMED,
        /** A second person tried to, with a wrong word. */
        CONFIRMATION_FAILED,
        /** The roles are older than confirmations, and count. */
        CONFIRMED_EARLIER
    }
}
