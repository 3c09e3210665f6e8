package nl.kinderrechtenhelpdesk.advice.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.advice.AdviceStatus;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.MoveGuard;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.springframework.stereotype.Component;

/**
 * Keeps a case from moving ahead of its advice: no review without an analysis and a step, nothing sent that a second lawyer did not
 * approve. Who approves is checked where the actor is known, in {@link AdviceLife}; a case that is moved past it meets this guard.
 */
@Component
class AdviceGuard implements MoveGuard {

    private final AnalysisStore analysis;
    private final AdviceStore advices;

    AdviceGuard(AnalysisStore analysis, AdviceStore advices) {
        this.analysis = analysis;
        this.advices = advices;
    }

    @Override
    public List<Objection> objections(CaseId id, Move move) {
        return switch (move) {
            case SUBMIT_FOR_REVIEW -> beforeReview(id);
            case APPROVE -> unless(status(id) == AdviceStatus.APPROVED, "advice.objection.review.first");
            case RETURN -> beforeReturn(status(id));
            case SEND -> unless(status(id) == AdviceStatus.APPROVED, "advice.objection.not.approved");
            case ACCEPT, ASK_MORE, RESUME, REFER, DECLINE, CLOSE, REOPEN, STAND_BY -> List.of();
        };
    }

    private List<Objection> beforeReview(CaseId id) {
        List<Objection> objections = new ArrayList<>();
        if (analysis.coded(id).stream().noneMatch(right -> right.finding() != null)) {
            objections.add(new Objection("advice.objection.no.finding"));
        }
        Optional<AdviceStore.Standing> advice = advices.standing(id);
        if (advice.isEmpty() || advice.get().steps() == 0 || advice.get().status() == AdviceStatus.SENT) {
            objections.add(new Objection("advice.objection.no.step"));
        }
        return objections;
    }

    private static List<Objection> beforeReturn(AdviceStatus status) {
        return switch (status) {
            case IN_REVIEW -> List.of(new Objection("advice.objection.review.first"));
            case APPROVED -> List.of(new Objection("advice.objection.change.first"));
            case DRAFT, RETURNED, SENT -> List.of();
        };
    }

    private AdviceStatus status(CaseId id) {
        return advices.standing(id).map(AdviceStore.Standing::status).orElse(AdviceStatus.DRAFT);
    }

    private static List<Objection> unless(boolean fine, String messageKey) {
        return fine ? List.of() : List.of(new Objection(messageKey));
    }
}
