package nl.kinderrechtenhelpdesk.casework.events;

import java.time.Instant;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Codes;

/**
 * What a case that is being worked on is coded with for now: from triage on, and each time that it changes. At closing {@link CaseClosed}
 * says it for good.
 *
 * @param factId the same as in {@link CaseOpened}
 * @param version of the case with these codes: what was coded later has a higher one
 * @param codes all of the case; which of them stay in figures the codebook says
 */
public record CaseCoded(UUID factId, long version, Instant receivedAt, Instant at, Codes codes) {}
