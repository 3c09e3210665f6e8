package nl.kinderrechtenhelpdesk.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.PageOf;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Reads the {@link AuditTrail}, for the pages that show who looked. Writes nothing and checks nothing. */
@NamedInterface("cases")
public interface AuditBook {

    /**
     * One line as it is shown.
     *
     * @param staff who, when it was somebody of staff
     * @param other who else: {@code asker}, or the job of the application; empty when it was somebody of staff
     * @param ofCase whether it is about a case
     */
    record Line(
            Instant at,
            @Nullable StaffId staff,
            String other,
            AuditAction action,
            AuditDetail detail,
            boolean ofCase) {}

    /**
     * What to show.
     *
     * @param staff of whom, or null for everybody
     * @param actions which acts, or empty for all
     * @param caseId of which case, or null for all
     * @param from from this moment on
     * @param until before this moment
     */
    record Filter(
            @Nullable StaffId staff,
            Set<AuditAction> actions,
            @Nullable CaseId caseId,
            Instant from,
            Instant until) {

        public Filter {
            actions = Set.copyOf(actions);
        }
    }

    /**
     * How often somebody opened a case in some time.
     *
     * @param reference the name of the case in the trail, as {@link #reference} gives it
     */
    record Readings(StaffId staff, UUID reference, long times, Instant last) {}

    /**
     * One act of somebody of staff in a case.
     *
     * @param what what the action alone does not say, such as the pattern of a route
     * @param reference the name of the case in the trail, as {@link #reference} gives it
     */
    record Act(Instant at, AuditAction action, String what, UUID reference) {}

    /** The lines that fit, newest first; never counts further than ten thousand. */
    PageOf<Line> page(Filter filter, Paging paging);

    /** What staff opened, by person and case. */
    List<Readings> readings(Instant from, Instant until);

    /** What somebody did in cases, in order. */
    List<Act> acts(StaffId staff, Instant from, Instant until);

    /** The name of a case in the trail. */
    UUID reference(CaseId caseId);
}
