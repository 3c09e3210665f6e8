package nl.kinderrechtenhelpdesk.casework;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * How much work is open, with whom, and which terms come up. Numbers and cases by number; no content.
 *
 * @param unheard where an asker waits to be heard and nobody handles the case, or nobody who still works here
 * @param late where the answer is later than was promised
 */
public record Workload(
        List<Load> loads, List<CaseLine> unheard, List<CaseLine> late, List<CaseLine> terms, List<CaseLine> followUps) {

    public Workload {
        loads = List.copyOf(loads);
        unheard = List.copyOf(unheard);
        late = List.copyOf(late);
        terms = List.copyOf(terms);
        followUps = List.copyOf(followUps);
    }

    /**
     * The open cases of one handler.
     *
     * @param handler null for cases that are nobody's
     * @param open all of them; {@code inReview} and {@code answered} are parts of it
     * @param late those whose answer is later than was promised
     * @param terms those with a term within two weeks
     * @param medianDays how long half of the cases without an answer have waited at most, in days
     * @param longestDays how long the oldest case without an answer has waited
     */
    public record Load(
            @Nullable StaffId handler,
            int open,
            int urgent,
            int inReview,
            int answered,
            int late,
            int terms,
            int medianDays,
            int longestDays) {}
}
