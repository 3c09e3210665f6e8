package nl.kinderrechtenhelpdesk.casework;

import java.time.Instant;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import org.jspecify.annotations.Nullable;

/**
 * One case in a list.
 *
 * @param answered when the advice was sent, {@code closed} when the case was closed
 */
public record CaseLine(
        CaseSummary summary,
        Codes codes,
        @Nullable Instant answered,
        @Nullable Instant closed) {}
