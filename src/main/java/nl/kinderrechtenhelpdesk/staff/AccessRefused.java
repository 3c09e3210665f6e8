package nl.kinderrechtenhelpdesk.staff;

import java.time.Instant;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for a page or a change that is not open to them.
 *
 * @param by who; null for somebody who has no account, such as an asker
 * @param route the method and the pattern of the route, never the path that was asked for
 * @param caseId of the case in it, if there is one
 */
public record AccessRefused(
        @Nullable StaffId by, String route, @Nullable CaseId caseId, Instant at) {}
