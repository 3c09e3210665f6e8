package nl.kinderrechtenhelpdesk.staff.internal;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A link that still works, with what was filled in so far.
 *
 * @param madeBy null for one from the console
 * @param confirmedBy the second person; null as long as nobody did
 */
record SetupLink(
        StaffId staff,
        Purpose purpose,
        @Nullable String name,
        @Nullable String email,
        Set<Role> roles,
        @Nullable String passwordHash,
        @Nullable Redacted<byte[]> secondFactor,
        Instant until,
        @Nullable StaffId madeBy,
        @Nullable StaffId confirmedBy) {

    /** What a link is for; the name is stored. */
    enum Purpose {
        FIRST_ADMINISTRATOR,
        COLLEAGUE,
        NEW_SECOND_FACTOR,
        NEW_PASSWORD,
        ADMINISTRATOR_RECOVERY
    }

    /** Whether it does nothing until a second administrator confirmed it. */
    boolean waits() {
        return purpose == Purpose.NEW_SECOND_FACTOR && confirmedBy == null;
    }

    /** Whether somebody besides its maker stands for it, or its owner proved who they are. */
    boolean vouchedFor() {
        return staff.equals(confirmedBy) || !Objects.equals(madeBy, confirmedBy);
    }

    byte @Nullable [] sealedFactor() {
        return secondFactor == null ? null : secondFactor.reveal();
    }

    SetupLink filledIn(String name, String email, String passwordHash) {
        return new SetupLink(
                staff, purpose, name, email, roles, passwordHash, secondFactor, until, madeBy, confirmedBy);
    }

    SetupLink with(Redacted<byte[]> factor) {
        return new SetupLink(staff, purpose, name, email, roles, passwordHash, factor, until, madeBy, confirmedBy);
    }

    SetupLink confirmedBy(StaffId by) {
        return new SetupLink(staff, purpose, name, email, roles, passwordHash, secondFactor, until, madeBy, by);
    }
}
