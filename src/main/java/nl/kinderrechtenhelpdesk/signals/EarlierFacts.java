package nl.kinderrechtenhelpdesk.signals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.casework.events.CaseCoded;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import org.jspecify.annotations.Nullable;

/** Takes over the facts of cases that were handled before, many at a time. */
public interface EarlierFacts {

    /** Where a case stands that is taken over. */
    record Progress(
            UUID factId,
            boolean urgent,
            Instant receivedAt,
            CaseStatus status,
            @Nullable Instant answeredAt) {}

    /** Keeps them, in the caller's transaction; facts already known are replaced. */
    void add(List<CaseClosed> closed, List<Progress> progress);

    /** As above, of cases of which only the month stays: in the search for signals they are spread over its weeks. */
    void addByMonth(List<CaseClosed> closed);

    /** Keeps with what they were coded before they were closed, in the caller's transaction. */
    void coded(List<CaseCoded> coded);
}
