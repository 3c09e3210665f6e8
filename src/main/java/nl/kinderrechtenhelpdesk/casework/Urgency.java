package nl.kinderrechtenhelpdesk.casework;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.danger.Sign;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One reason for which a case is or was urgent; a case is urgent as long as one of them stands. Opened, for who may read the case.
 *
 * @param signs the words that led to it; empty when nobody's words did
 * @param why in a colleague's own words; null unless a colleague set it
 * @param setBy null when the asker's own words or answers did
 * @param cleared null as long as it stands
 */
public record Urgency(
        UUID id,
        UrgencySource source,
        Set<DangerKind> kinds,
        List<Sign> signs,
        @Nullable Redacted<String> why,
        @Nullable StaffId setBy,
        Instant setAt,
        @Nullable Cleared cleared) {

    public Urgency {
        kinds = Set.copyOf(kinds);
        signs = List.copyOf(signs);
    }

    /** Who judged that it is not urgent any more, and why. */
    public record Cleared(StaffId by, Instant at, Redacted<String> reason) {}

    public boolean stands() {
        return cleared == null;
    }
}
