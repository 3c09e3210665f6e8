package nl.kinderrechtenhelpdesk.hours.internal;

import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.problems.OpenProblems;
import nl.kinderrechtenhelpdesk.hours.WorkKey;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.springframework.stereotype.Component;

/** The row of a piece of work, made when time is booked on it for the first time. */
@Component
class FindsWork {

    private final WorkStore works;
    private final Casework casework;
    private final OpenProblems problems;

    FindsWork(WorkStore works, Casework casework, OpenProblems problems) {
        this.works = works;
        this.casework = casework;
        this.problems = problems;
    }

    /** In the caller's transaction; empty when there is no such case or problem file. */
    Optional<UUID> row(WorkKey work) {
        return works.find(work).or(() -> made(work));
    }

    private Optional<UUID> made(WorkKey work) {
        return switch (work) {
            case WorkKey.OfCase(CaseId caseId) -> casework.factOf(caseId).map(factId -> works.addCase(caseId, factId));
            case WorkKey.OfProblem(UUID problemId) ->
                problems.all().stream()
                        .filter(problem -> problem.id().equals(problemId))
                        .findFirst()
                        .map(problem -> works.addProblem(problemId));
            case WorkKey.Publicly _, WorkKey.General _ -> Optional.empty();
        };
    }
}
