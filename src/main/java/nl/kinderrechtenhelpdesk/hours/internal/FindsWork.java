package nl.kinderrechtenhelpdesk.hours.internal;

import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.hours.WorkKey;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.springframework.stereotype.Component;

/** The row of a piece of work, made when time is booked on it for the first time. */
@Component
class FindsWork {

    private final WorkStore works;
    private final Casework casework;

    FindsWork(WorkStore works, Casework casework) {
        this.works = works;
        this.casework = casework;
    }

    /**
     * In the caller's transaction.
     *
     * @throws IllegalArgumentException when there is no such case
     */
    UUID row(WorkKey work) {
        return works.find(work).orElseGet(() -> made(work));
    }

    private UUID made(WorkKey work) {
        return switch (work) {
            case WorkKey.OfCase(CaseId caseId) ->
                works.addCase(
                        caseId,
                        casework.factOf(caseId).orElseThrow(() -> new IllegalArgumentException("no case " + caseId)));
            case WorkKey.OfProblem(UUID problemId) -> works.addProblem(problemId);
            case WorkKey.Publicly _, WorkKey.General _ -> throw new IllegalStateException("made by the migration");
        };
    }
}
