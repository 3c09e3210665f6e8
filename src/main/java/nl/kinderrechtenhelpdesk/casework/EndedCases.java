package nl.kinderrechtenhelpdesk.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/** Cases that have ended, for {@code retention}, which decides how long they stay. Ids, numbers and dates only. */
public interface EndedCases {

    /** A case that ended, and when its status last changed. */
    record Ended(CaseId id, String number, Ending ending, Instant at) {}

    /** Cases that ended so before this moment and in which nothing of the asker waits to be heard, the oldest first. */
    List<Ended> before(Ending ending, Instant moment, int limit);

    /** How this case ended; empty while it runs, and when there is none. */
    Optional<Ended> of(CaseId id);

    /** All cases there are, in the order of their ids, from after this one. */
    List<CaseId> all(@Nullable CaseId after, int limit);
}
