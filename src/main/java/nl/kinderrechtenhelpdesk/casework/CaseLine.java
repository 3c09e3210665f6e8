package nl.kinderrechtenhelpdesk.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One case in a list.
 *
 * @param theme null until the case is coded
 * @param answered when the advice was sent, {@code closed} when the case was closed
 */
public record CaseLine(
        CaseSummary summary,
        @Nullable String theme,
        @Nullable String province,
        @Nullable Instant answered,
        @Nullable Instant closed) {}
