package nl.kinderrechtenhelpdesk.casework.events;

import java.time.Instant;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A colleague said that a case is one of many. The sentence with which it was said stays in the case.
 *
 * @param factId the same as in {@link CaseOpened}
 * @param version of the case with these codes
 * @param codes all of the case; which of them stay in figures the codebook says
 * @param problemId the problem file to which the case belongs; null for something new
 */
public record CaseFlagged(
        UUID flagId,
        UUID factId,
        StaffId by,
        Instant at,
        long version,
        Codes codes,
        @Nullable UUID problemId) {}
