package nl.kinderrechtenhelpdesk.casework;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shows; everything that is given must fit.
 *
 * @param statuses empty for all
 * @param handler with {@code unassigned} false: whose cases; null for everybody's
 * @param closed the month in which a case was closed; null for any
 */
public record CaseFilter(
        Set<CaseStatus> statuses,
        @Nullable StaffId handler,
        boolean unassigned,
        Selection selection,
        @Nullable YearMonth closed) {

    private static final Set<CaseStatus> OPEN = Stream.of(CaseStatus.values())
            .filter(CaseStatus::open)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseStatus.class)));

    public CaseFilter {
        statuses = Set.copyOf(statuses);
    }

    public static Set<CaseStatus> openStatuses() {
        return Set.copyOf(OPEN);
    }

    public static CaseFilter open() {
        return new CaseFilter(OPEN, null, false, Selection.ALL, null);
    }

    /** Every case. */
    public static CaseFilter all() {
        return new CaseFilter(Set.of(), null, false, Selection.ALL, null);
    }

    public boolean onlyOpen() {
        return !statuses.isEmpty() && OPEN.containsAll(statuses);
    }
}
