package nl.kinderrechtenhelpdesk.staff.events;

import java.time.Instant;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody gave a wrong password, or a wrong code of the second factor. An attempt that had to wait is none: nothing was looked at.
 *
 * @param account whose; null when nobody has the address
 * @param group one of 64 into which addresses that nobody has fall; tells nothing about the address
 */
public record SignInFailed(@Nullable StaffId account, int group, Step step, Instant at) {

    /** What was wrong. */
    public enum Step {
        PASSWORD,
        CODE
    }
}
