package nl.kinderrechtenhelpdesk.casework.events;

import java.time.Instant;
import java.util.UUID;

/** What {@link CaseFlagged} told was taken back. It may be heard first. */
public record FlagWithdrawn(UUID flagId, UUID factId, Instant at) {}
