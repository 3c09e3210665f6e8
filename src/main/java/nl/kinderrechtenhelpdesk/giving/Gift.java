package nl.kinderrechtenhelpdesk.giving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * A gift from the moment that somebody said they would give. Not a grant of a fund, and not a line of a bank: that is
 * {@code bookkeeping.BankLine}.
 *
 * @param cents what they said they would give, in euro cents
 * @param received null until it is there
 * @param thankedAt when somebody of the helpdesk thanked; null until then
 * @param donor who wants to be thanked; null for who stays unnamed, and when it was erased
 */
public record Gift(
        UUID id,
        GiftReference reference,
        long cents,
        Instant intendedAt,
        @Nullable Received received,
        @Nullable Instant thankedAt,
        @Nullable Donor donor) {

    /** By which way it came. */
    public enum Way {
        TRANSFER,
        ONLINE
    }

    /**
     * What came in.
     *
     * @param cents may be another amount than was said
     */
    public record Received(LocalDate on, long cents, Way way) {}

    /** Somebody who gave their name and address to be thanked, and agreed to that; the name may be empty. */
    public record Donor(Redacted<String> name, Redacted<String> email) {}
}
