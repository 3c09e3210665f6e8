package nl.kinderrechtenhelpdesk.advocacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;

/** The door to paragraphs and promises that are followed. */
public interface Commitments {

    /** All, by source and number. */
    List<Commitment> all();

    List<Commitment> of(UUID problem);

    Optional<Commitment> find(UUID id);

    /** Takes over a list, all of it; what is there already, by kind, source and number, stays as it is. Gives how many were new. */
    int take(List<Commitment.Listed> list, SignedIn by);

    Saved follow(
            UUID id,
            @Nullable UUID problem,
            Commitment.State state,
            LocalDate on,
            Redacted<String> note,
            int version,
            SignedIn by);
}
