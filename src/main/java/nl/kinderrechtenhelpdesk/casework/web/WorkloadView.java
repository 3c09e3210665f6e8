package nl.kinderrechtenhelpdesk.casework.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.Workload;
import org.jspecify.annotations.Nullable;

/** How much work is open and with whom, for its template. */
public record WorkloadView(
        List<Person> people,
        int open,
        int unassigned,
        int late,
        int terms,
        int longestDays,
        List<CaseRow> unheard,
        List<CaseRow> broken,
        List<CaseRow> coming,
        List<CaseRow> followUps) {

    /** One handler; {@code name} is null for cases that are nobody's. */
    public record Person(@Nullable String name, Workload.Load load) {}
}
