package nl.kinderrechtenhelpdesk.advice.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.advice.Advice;
import nl.kinderrechtenhelpdesk.advice.AdviceDecision;
import nl.kinderrechtenhelpdesk.advice.AdviceStatus;
import nl.kinderrechtenhelpdesk.advice.Advices.Seen;
import nl.kinderrechtenhelpdesk.advice.Review;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.MoveResult;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The life of an advice after it is written. Each step first changes the advice and then asks {@code casework} to move the case, in one
 * transaction: {@link AdviceGuard} lets the case move only when the advice is where it must be.
 */
@Component
class AdviceLife {

    private final AdviceStore store;
    private final ReviewStore reviews;
    private final ApprovalSeal seal;
    private final SentAdvices sent;
    private final Casework casework;
    private final Conversation conversation;
    private final AuditTrail audit;
    private final InstantSource clock;

    AdviceLife(
            AdviceStore store,
            ReviewStore reviews,
            ApprovalSeal seal,
            SentAdvices sent,
            Casework casework,
            Conversation conversation,
            AuditTrail audit,
            InstantSource clock) {
        this.store = store;
        this.reviews = reviews;
        this.seal = seal;
        this.sent = sent;
        this.clock = clock;
        this.casework = casework;
        this.conversation = conversation;
        this.audit = audit;
    }

    AdviceDecision submit(CaseId caseId, Seen seen, StaffId by) {
        Optional<Advice> advice = lock(caseId, seen);
        if (advice.isEmpty()) {
            return new AdviceDecision.ChangedMeanwhile();
        }
        return switch (advice.get().status()) {
            case DRAFT, RETURNED -> {
                store.submitted(caseId, seen.number());
                audit.record(new Actor.Staff(by), AuditAction.ADVICE_CHANGED, caseId);
                yield move(caseId, Move.SUBMIT_FOR_REVIEW, by);
            }
            case IN_REVIEW, APPROVED, SENT -> notPossible("advice.objection.not.draft");
        };
    }

    AdviceDecision review(CaseId caseId, Seen seen, Move move, Redacted<String> remarks, StaffId reviewer) {
        Optional<Advice> advice = lock(caseId, seen);
        if (advice.isEmpty()) {
            return new AdviceDecision.ChangedMeanwhile();
        }
        if (advice.get().status() != AdviceStatus.IN_REVIEW) {
            return notPossible("advice.objection.not.in.review");
        }
        if (!advice.get().reviewableBy(reviewer)) {
            return new AdviceDecision.OwnAdvice();
        }
        if (move == Move.APPROVE) {
            reviews.keep(caseId, seen, Review.Verdict.APPROVED, remarks, reviewer);
            store.approved(caseId, seen.number(), seal.of(caseId, advice.get()));
        } else {
            reviews.keep(caseId, seen, Review.Verdict.RETURNED, remarks, reviewer);
            store.returned(caseId, seen.number());
        }
        audit.record(new Actor.Staff(reviewer), AuditAction.ADVICE_REVIEWED, caseId);
        return move(caseId, move, reviewer);
    }

    AdviceDecision send(CaseId caseId, Seen seen, StaffId by) {
        Optional<Advice> advice = lock(caseId, seen);
        if (advice.isEmpty()) {
            return new AdviceDecision.ChangedMeanwhile();
        }
        if (advice.get().status() != AdviceStatus.APPROVED || !approvedAsIs(caseId, advice.get())) {
            return notPossible("advice.objection.not.approved");
        }
        AdviceDecision moved = move(caseId, Move.SEND, by);
        if (moved instanceof AdviceDecision.Done) {
            Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            byte[] approval = store.approval(caseId, seen.number()).orElseThrow();
            store.sent(caseId, seen.number(), by, at, sent.seal(caseId, seen.number(), approval, at));
            audit.record(new Actor.Staff(by), AuditAction.ADVICE_SENT, caseId);
            conversation.tellAsker(caseId);
        }
        return moved;
    }

    /** After an approved text was changed: the case goes back to the lawyer. */
    void dropApproval(CaseId caseId, StaffId by) {
        if (!(move(caseId, Move.RETURN, by) instanceof AdviceDecision.Done)) {
            throw new IllegalStateException("an approved case cannot go back: " + caseId);
        }
    }

    private boolean approvedAsIs(CaseId caseId, Advice advice) {
        return store.approval(caseId, advice.version().number())
                .map(approval -> seal.fits(approval, caseId, advice))
                .orElse(false);
    }

    /** The advice, locked, when it is still the one that was read. */
    private Optional<Advice> lock(CaseId caseId, Seen seen) {
        return store.lock(caseId)
                .filter(standing -> standing.version().equals(seen))
                .map(standing -> store.all(caseId).getLast());
    }

    private AdviceDecision move(CaseId caseId, Move move, StaffId by) {
        CaseSummary summary = casework.find(caseId).orElseThrow();
        AdviceDecision decision =
                switch (casework.move(caseId, move, new Actor.Staff(by), summary.version())) {
                    case MoveResult.Moved moved -> new AdviceDecision.Done();
                    case MoveResult.NotPossible not -> new AdviceDecision.NotPossible(not.objections());
                    case MoveResult.ChangedMeanwhile changed -> new AdviceDecision.ChangedMeanwhile();
                };
        if (!(decision instanceof AdviceDecision.Done)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return decision;
    }

    private static AdviceDecision notPossible(String messageKey) {
        return new AdviceDecision.NotPossible(List.of(new Objection(messageKey)));
    }
}
