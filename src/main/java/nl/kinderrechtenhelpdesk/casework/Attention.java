package nl.kinderrechtenhelpdesk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import org.jspecify.annotations.Nullable;

/**
 * Why a case asks to be looked at before others, whatever its status. Codes and dates only.
 *
 * @param kinds of what kinds the danger is that makes it urgent; empty when it is not
 * @param unreadSince when the asker wrote what nobody has seen yet; null when all is seen
 * @param askedAgainAt when the asker asked to take the case up again and nobody did so yet; null otherwise
 * @param referralSilentAt since when the organisation it was referred to keeps silent beyond the term; null otherwise
 * @param promisedOn the day by which the asker was told to expect an answer; null for cases that were taken over without one
 */
public record Attention(
        Set<DangerKind> kinds,
        @Nullable Instant unreadSince,
        @Nullable Instant askedAgainAt,
        @Nullable Instant referralSilentAt,
        @Nullable LocalDate promisedOn) {

    public Attention {
        kinds = Set.copyOf(kinds);
    }

    public Attention(
            Set<DangerKind> kinds,
            @Nullable Instant unreadSince,
            @Nullable Instant askedAgainAt,
            @Nullable LocalDate promisedOn) {
        this(kinds, unreadSince, askedAgainAt, null, promisedOn);
    }

    public boolean urgent() {
        return !kinds.isEmpty();
    }

    /** Whether the asker waits to be heard. */
    public boolean calls() {
        return unreadSince != null || askedAgainAt != null;
    }
}
