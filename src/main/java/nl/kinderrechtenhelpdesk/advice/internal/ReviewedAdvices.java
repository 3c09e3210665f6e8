package nl.kinderrechtenhelpdesk.advice.internal;

import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.advice.Advice;
import nl.kinderrechtenhelpdesk.advice.AdviceDecision;
import nl.kinderrechtenhelpdesk.advice.AdviceSaved;
import nl.kinderrechtenhelpdesk.advice.AdviceStatus;
import nl.kinderrechtenhelpdesk.advice.AdviceText;
import nl.kinderrechtenhelpdesk.advice.Advices;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.BlindIndex;
import nl.kinderrechtenhelpdesk.privacy.CaseErased;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading and writing advice; what happens to it after that is {@link AdviceLife}. */
@Service
class ReviewedAdvices implements Advices {

    private final AdviceStore store;
    private final AdviceLife life;
    private final SentAdvices sent;
    private final Casework casework;
    private final AuditTrail audit;
    private final BlindIndex index;

    ReviewedAdvices(
            AdviceStore store,
            AdviceLife life,
            SentAdvices sent,
            Casework casework,
            AuditTrail audit,
            BlindIndex index) {
        this.store = store;
        this.sent = sent;
        this.life = life;
        this.casework = casework;
        this.audit = audit;
        this.index = index;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Advice> latest(CaseId caseId) {
        List<Advice> all = store.all(caseId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    @Override
    @Transactional
    public Optional<Advice> open(CaseId caseId, Actor reader) {
        audit.record(reader, AuditAction.CASE_READ, caseId);
        return latest(caseId);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Advice> all(CaseId caseId) {
        return store.all(caseId);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Advice> sent(CaseId caseId) {
        return sent.shown(caseId, store.all(caseId));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean heldBack(CaseId caseId) {
        return !sent.heldBack(caseId, store.all(caseId)).isEmpty();
    }

    @Override
    public boolean heldBack(CaseId caseId, List<Advice> all) {
        return !sent.heldBack(caseId, all).isEmpty();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Objection> closedForWriting(CaseId caseId) {
        return closedForWriting(
                casework.find(caseId).orElseThrow(() -> new CaseErased(caseId)).status());
    }

    @Override
    public Optional<Objection> closedForWriting(CaseStatus status) {
        return switch (status) {
            case ACCEPTED, MORE_ASKED, APPROVED -> Optional.empty();
            case RECEIVED -> Optional.of(new Objection("advice.objection.not.accepted"));
            case IN_REVIEW -> Optional.of(new Objection("advice.objection.in.review"));
            case ANSWERED -> Optional.of(new Objection("advice.objection.answered"));
            case CLOSED, REFERRED, DECLINED -> Optional.of(new Objection("advice.objection.case.closed"));
        };
    }

    @Override
    @Transactional
    public AdviceSaved save(CaseId caseId, AdviceText text, Seen seen, StaffId author) {
        Optional<Objection> closed = closedForWriting(caseId);
        if (closed.isPresent()) {
            return new AdviceSaved.NotNow(closed.get());
        }
        Seen now = lockForWriting(caseId);
        if (!now.equals(seen)) {
            return latest(caseId)
                    .<AdviceSaved>map(AdviceSaved.ChangedMeanwhile::new)
                    .orElseThrow();
        }
        if (now.revision() > 0 && latest(caseId).orElseThrow().text().equals(text)) {
            return new AdviceSaved.Saved(now);
        }
        Seen saved = store.write(caseId, now, text, author);
        index.add(caseId, text.words());
        audit.record(new Actor.Staff(author), AuditAction.ADVICE_CHANGED, caseId);
        if (casework.find(caseId).orElseThrow().status() == CaseStatus.APPROVED) {
            life.dropApproval(caseId, author);
        }
        return new AdviceSaved.Saved(saved);
    }

    /** The version to write after: of the advice in hand, or nothing yet of the next one when the last was sent. */
    private Seen lockForWriting(CaseId caseId) {
        int number = store.lock(caseId)
                .map(last -> last.version().number() + (last.status() == AdviceStatus.SENT ? 1 : 0))
                .orElse(1);
        store.begin(caseId, number);
        return store.lock(caseId).orElseThrow().version();
    }

    @Override
    @Transactional
    public AdviceDecision submit(CaseId caseId, Seen seen, StaffId by) {
        return life.submit(caseId, seen, by);
    }

    @Override
    @Transactional
    public AdviceDecision approve(CaseId caseId, Seen seen, Redacted<String> remarks, StaffId reviewer) {
        return life.review(caseId, seen, Move.APPROVE, remarks, reviewer);
    }

    @Override
    @Transactional
    public AdviceDecision sendBack(CaseId caseId, Seen seen, Redacted<String> remarks, StaffId reviewer) {
        return life.review(caseId, seen, Move.RETURN, remarks, reviewer);
    }

    @Override
    @Transactional
    public AdviceDecision send(CaseId caseId, Seen seen, StaffId by) {
        return life.send(caseId, seen, by);
    }
}
