package nl.kinderrechtenhelpdesk.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A case that was handled before it came into this software.
 *
 * @param factId the name of the case in figures, a random id
 * @param steps the moves that led to where it stands, oldest first
 * @param urgent of what kinds the danger is that makes it urgent; empty when nothing does
 * @param followUpOn when to ask how it turned out; null when nothing was agreed
 */
public record EarlierCase(
        CaseId id,
        UUID factId,
        CaseStatus status,
        CaseFile.Dates dates,
        List<CaseStep> steps,
        @Nullable StaffId handler,
        Set<DangerKind> urgent,
        @Nullable LocalDate term,
        @Nullable LocalDate followUpOn,
        Coding coding) {

    public EarlierCase {
        steps = List.copyOf(steps);
        urgent = Set.copyOf(urgent);
    }
}
