package nl.kinderrechtenhelpdesk.casework.events;

import java.time.Instant;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.rights.AskerKind;

/**
 * A case was opened for a question that came in.
 *
 * @param factId names the case in figures only; nothing outside {@code casework} and {@code hours} leads from it to the case
 */
public record CaseOpened(UUID factId, Instant at, AskerKind asker, boolean urgent) {}
