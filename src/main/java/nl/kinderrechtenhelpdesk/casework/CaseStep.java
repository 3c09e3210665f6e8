package nl.kinderrechtenhelpdesk.casework;

import java.time.Instant;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One move that a case made, for its history.
 *
 * @param by null when the asker or the application made it
 */
public record CaseStep(
        Move move, CaseStatus from, CaseStatus to, @Nullable StaffId by, Instant at) {}
