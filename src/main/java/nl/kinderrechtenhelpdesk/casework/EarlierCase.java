package nl.kinderrechtenhelpdesk.casework;

import java.time.LocalDate;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A case that was handled before it came into this software.
 *
 * @param factId the name of the case in figures, a random id
 * @param followUpOn when to ask how it turned out; null when nothing was agreed
 */
public record EarlierCase(
        CaseId id,
        UUID factId,
        CaseStatus status,
        CaseFile.Dates dates,
        @Nullable StaffId handler,
        boolean urgent,
        @Nullable LocalDate term,
        @Nullable LocalDate followUpOn,
        Coding coding) {}
