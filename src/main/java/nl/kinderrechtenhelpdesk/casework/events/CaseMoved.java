package nl.kinderrechtenhelpdesk.casework.events;

import java.time.Instant;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.CaseId;

/**
 * A case went from one status to another.
 *
 * @param version of the case after the move: what was moved later has a higher one
 * @param receivedAt when the question came in
 * @param urgent whether the case is urgent after the move
 */
public record CaseMoved(
        CaseId caseId,
        UUID factId,
        CaseStatus from,
        CaseStatus to,
        Instant at,
        long version,
        Instant receivedAt,
        boolean urgent) {}
