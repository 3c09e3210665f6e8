package nl.kinderrechtenhelpdesk.advocacy.internal;

import java.util.List;
import nl.kinderrechtenhelpdesk.advocacy.Problem.Status;
import nl.kinderrechtenhelpdesk.casework.problems.OpenProblems;
import org.springframework.stereotype.Component;

/** Tells who closes a case which problem files it can belong to: titles, in which nothing of a case may stand. */
@Component
class OffersProblems implements OpenProblems {

    private final ProblemStore problems;

    OffersProblems(ProblemStore problems) {
        this.problems = problems;
    }

    @Override
    public List<OpenProblem> all() {
        return problems.all().stream()
                .filter(problem ->
                        problem.status() == Status.PROPOSED || problem.status().running())
                .map(problem -> new OpenProblem(problem.id(), problem.words().title()))
                .toList();
    }
}
