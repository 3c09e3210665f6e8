package nl.kinderrechtenhelpdesk.advice.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.advice.Advice;
import nl.kinderrechtenhelpdesk.advice.CaseOutcome;
import nl.kinderrechtenhelpdesk.advice.OutcomeSaved;
import nl.kinderrechtenhelpdesk.advice.Outcomes;
import nl.kinderrechtenhelpdesk.advice.Step;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.UrgencySource;
import nl.kinderrechtenhelpdesk.danger.Danger;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.BlindIndex;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how cases turned out; what the asker told never overwrites what the lawyer recorded, nor the other way round. */
@Service
class RecordedOutcomes implements Outcomes {

    private final OutcomeStore store;
    private final AnalysisStore analysis;
    private final AdviceStore advices;
    private final SentAdvices sent;
    private final Rights rights;
    private final AuditTrail audit;
    private final BlindIndex index;
    private final Casework casework;
    private final Danger danger;

    RecordedOutcomes(
            OutcomeStore store,
            AnalysisStore analysis,
            AdviceStore advices,
            SentAdvices sent,
            Rights rights,
            AuditTrail audit,
            BlindIndex index,
            Casework casework,
            Danger danger) {
        this.store = store;
        this.analysis = analysis;
        this.advices = advices;
        this.sent = sent;
        this.rights = rights;
        this.audit = audit;
        this.index = index;
        this.casework = casework;
        this.danger = danger;
    }

    @Override
    @Transactional(readOnly = true)
    public CaseOutcome of(CaseId caseId) {
        return store.of(caseId);
    }

    @Override
    @Transactional
    public CaseOutcome open(CaseId caseId, Actor reader) {
        audit.record(reader, AuditAction.CASE_READ, caseId);
        return store.of(caseId);
    }

    @Override
    @Transactional
    public OutcomeSaved record(
            CaseId caseId, Map<ProvisionCode, OutcomeCode> outcomes, Redacted<String> note, long version, StaffId by) {
        if (!store.record(caseId, note, version, by)) {
            return new OutcomeSaved.ChangedMeanwhile(store.of(caseId));
        }
        analysis.writeOutcomes(caseId, outcomes);
        index.add(caseId, List.of(note));
        audit.record(new Actor.Staff(by), AuditAction.OUTCOME_RECORDED, caseId);
        return new OutcomeSaved.Saved();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Provision> askable(CaseId caseId) {
        return sent.shown(caseId, advices.all(caseId)).stream()
                .map(Advice::text)
                .flatMap(text -> text.steps().stream())
                .map(Step::ground)
                .filter(Objects::nonNull)
                .distinct()
                .map(rights::provision)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    @Transactional
    public void tell(
            CaseId caseId, Map<ProvisionCode, OutcomeCode> told, @Nullable OutcomeCode inAll, Redacted<String> words) {
        store.tell(caseId, told, inAll, words);
        casework.askerWrote(caseId);
        casework.dangerSeen(caseId, danger.in(words), UrgencySource.STORY, new Actor.Asker(caseId));
        index.add(caseId, List.of(words));
        audit.record(new Actor.Asker(caseId), AuditAction.OUTCOME_RECORDED, caseId);
    }
}
