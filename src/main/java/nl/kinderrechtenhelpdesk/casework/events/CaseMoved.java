package nl.kinderrechtenhelpdesk.casework.events;

import java.time.Instant;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.CaseId;

/** A case went from one status to another. */
public record CaseMoved(CaseId caseId, UUID factId, CaseStatus from, CaseStatus to, Instant at) {}
