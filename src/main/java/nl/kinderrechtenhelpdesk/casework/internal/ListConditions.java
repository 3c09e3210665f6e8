package nl.kinderrechtenhelpdesk.casework.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.casework.CaseFilter;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Condition;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import org.jspecify.annotations.Nullable;

/** A filter as SQL on {@code casework.case_file f}. Statuses stand in the text itself, so that partial indexes serve them; all else is a parameter. */
final class ListConditions {

    static final Set<CaseStatus> CLOSED = Set.of(CaseStatus.CLOSED);

    /** Exactly the condition of the worklist's index: open, or ended and asking for attention. */
    private static final String WORK = "f.rank < 6";

    /** Exactly the condition of the index of open cases. */
    static final String OPEN = "f.status in ('RECEIVED', 'MORE_ASKED', 'ACCEPTED', 'IN_REVIEW', 'APPROVED', 'ANSWERED')"
            + " and f.erased_at is null";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private ListConditions() {}

    static ListConditions of(CaseFilter filter, Codebook codebook) {
        ListConditions where = new ListConditions();
        where.statuses(filter);
        if (filter.unassigned()) {
            where.conditions.add("f.handler is null");
        }
        where.equal(
                "handler", filter.handler() == null ? null : filter.handler().value());
        Condition codes = codebook.condition("f.codes", filter.selection());
        where.conditions.add(codes.sql());
        codes.values().forEach((name, asked) -> where.values.put(name, Cells.texts(asked)));
        where.months(filter);
        return where;
    }

    private void statuses(CaseFilter filter) {
        if (filter.onlyOpen()) {
            conditions.add(WORK);
        } else {
            conditions.add("f.erased_at is null");
        }
        if (!filter.statuses().isEmpty() && !filter.statuses().equals(CaseFilter.openStatuses())) {
            conditions.add(filter.statuses().stream()
                    .map(status -> "'" + status.name() + "'")
                    .sorted()
                    .collect(Collectors.joining(", ", "f.status in (", ")")));
        }
    }

    private void months(CaseFilter filter) {
        from("received_at", "receivedFrom", filter.selection().from());
        before("received_at", "receivedBefore", filter.selection().until());
        from("closed_at", "closedFrom", filter.closed());
        before("closed_at", "closedBefore", filter.closed());
    }

    private void equal(String column, @Nullable Object value) {
        if (value != null) {
            conditions.add("f." + column + " = :" + column);
            values.put(column, value);
        }
    }

    private void from(String column, String parameter, @Nullable YearMonth month) {
        if (month != null) {
            conditions.add("f." + column + " >= :" + parameter);
            values.put(parameter, start(month));
        }
    }

    private void before(String column, String parameter, @Nullable YearMonth month) {
        if (month != null) {
            conditions.add("f." + column + " < :" + parameter);
            values.put(parameter, start(month.plusMonths(1)));
        }
    }

    private static Object start(YearMonth month) {
        return Cells.time(month.atDay(1).atStartOfDay(Zone.AMSTERDAM).toInstant());
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
