package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.CaseStep;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A made-up case as it stands now, with the ids and people it gets.
 *
 * @param kinds why it is urgent; empty once it was answered, as a colleague then looked at it
 */
record Placed(
        FictionalCase made,
        CaseId id,
        UUID factId,
        CaseStatus status,
        StaffId lawyer,
        StaffId reader,
        Set<DangerKind> kinds) {

    /** The moves so far. */
    List<CaseStep> steps() {
        FictionalCase.Acts acts = made.acts();
        List<CaseStep> steps = new ArrayList<>();
        if (status != CaseStatus.RECEIVED) {
            steps.add(step(Move.ACCEPT, CaseStatus.RECEIVED, CaseStatus.ACCEPTED, lawyer, acts.accepted()));
        }
        if (answeredAt() != null) {
            steps.add(
                    step(Move.SUBMIT_FOR_REVIEW, CaseStatus.ACCEPTED, CaseStatus.IN_REVIEW, lawyer, acts.submitted()));
            steps.add(step(Move.APPROVE, CaseStatus.IN_REVIEW, CaseStatus.APPROVED, reader, acts.approved()));
            steps.add(step(Move.SEND, CaseStatus.APPROVED, CaseStatus.ANSWERED, lawyer, acts.sent()));
        }
        if (closedAt() != null) {
            steps.add(step(Move.CLOSE, CaseStatus.ANSWERED, CaseStatus.CLOSED, lawyer, acts.closed()));
        }
        return steps;
    }

    private static CaseStep step(Move move, CaseStatus from, CaseStatus to, StaffId by, Instant at) {
        return new CaseStep(move, from, to, by, at);
    }

    @Nullable
    StaffId handler() {
        return status == CaseStatus.RECEIVED ? null : lawyer;
    }

    @Nullable
    Instant acceptedAt() {
        return status == CaseStatus.RECEIVED ? null : made.acts().accepted();
    }

    @Nullable
    Instant answeredAt() {
        return status == CaseStatus.ANSWERED || status == CaseStatus.CLOSED
                ? made.acts().sent()
                : null;
    }

    @Nullable
    Instant closedAt() {
        return status == CaseStatus.CLOSED ? made.acts().closed() : null;
    }

    /** The last change of status. */
    Instant movedAt() {
        List<CaseStep> steps = steps();
        return steps.isEmpty() ? made.askedAt() : steps.getLast().at();
    }

    static CaseStatus statusOf(FictionalCase made, Instant now) {
        // A minute of grace, so that nothing happens at the very moment of making it up.
        Instant until = now.minus(Duration.ofMinutes(1));
        FictionalCase.Acts acts = made.acts();
        if (acts.closed().isBefore(until)) {
            return CaseStatus.CLOSED;
        }
        if (acts.sent().isBefore(until)) {
            return CaseStatus.ANSWERED;
        }
        return acts.accepted().isBefore(until) ? CaseStatus.ACCEPTED : CaseStatus.RECEIVED;
    }
}
