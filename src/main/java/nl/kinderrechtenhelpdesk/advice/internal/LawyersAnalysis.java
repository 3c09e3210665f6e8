package nl.kinderrechtenhelpdesk.advice.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.advice.AnalysisSaved;
import nl.kinderrechtenhelpdesk.advice.Assessment;
import nl.kinderrechtenhelpdesk.advice.RightAtStake;
import nl.kinderrechtenhelpdesk.advice.RightsAnalysis;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.BlindIndex;
import nl.kinderrechtenhelpdesk.rights.Provision.Use;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.Rights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the rights analysis: one change at a time for each right, recorded, and found again by its words. */
@Service
class LawyersAnalysis implements RightsAnalysis {

    private final AnalysisStore store;
    private final Casework casework;
    private final Rights rights;
    private final AuditTrail audit;
    private final BlindIndex index;

    LawyersAnalysis(AnalysisStore store, Casework casework, Rights rights, AuditTrail audit, BlindIndex index) {
        this.store = store;
        this.casework = casework;
        this.rights = rights;
        this.audit = audit;
        this.index = index;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RightAtStake> of(CaseId caseId) {
        return store.of(caseId);
    }

    @Override
    @Transactional
    public List<RightAtStake> open(CaseId caseId, Actor reader) {
        audit.record(reader, AuditAction.CASE_READ, caseId);
        return store.of(caseId);
    }

    @Override
    @Transactional
    public AnalysisSaved choose(CaseId caseId, Collection<ProvisionCode> provisions, StaffId by) {
        Optional<Objection> closed = closed(caseId);
        if (closed.isPresent()) {
            return new AnalysisSaved.NotNow(closed.get());
        }
        boolean changed = false;
        for (ProvisionCode provision : provisions) {
            if (rights.provision(provision)
                    .filter(known -> known.use() == Use.AT_STAKE)
                    .isPresent()) {
                changed |= store.add(caseId, provision, by);
            }
        }
        if (changed) {
            audit.record(new Actor.Staff(by), AuditAction.ANALYSIS_CHANGED, caseId);
        }
        return new AnalysisSaved.Saved();
    }

    @Override
    @Transactional
    public AnalysisSaved assess(
            CaseId caseId, ProvisionCode provision, Assessment assessment, long version, StaffId by) {
        AnalysisSaved obstacle = obstacle(caseId, provision, version);
        if (obstacle instanceof AnalysisSaved.Saved) {
            store.write(caseId, provision, assessment, by);
            index.add(caseId, assessment.words());
            audit.record(new Actor.Staff(by), AuditAction.ANALYSIS_CHANGED, caseId);
        }
        return obstacle;
    }

    @Override
    @Transactional
    public AnalysisSaved drop(CaseId caseId, ProvisionCode provision, long version, StaffId by) {
        AnalysisSaved obstacle = obstacle(caseId, provision, version);
        if (obstacle instanceof AnalysisSaved.Saved) {
            store.remove(caseId, provision);
            audit.record(new Actor.Staff(by), AuditAction.ANALYSIS_CHANGED, caseId);
        }
        return obstacle;
    }

    /** Locks the right; {@code Saved} when nothing stands in the way of changing it. */
    private AnalysisSaved obstacle(CaseId caseId, ProvisionCode provision, long version) {
        Optional<Objection> closed = closed(caseId);
        if (closed.isPresent()) {
            return new AnalysisSaved.NotNow(closed.get());
        }
        Optional<RightAtStake> now = store.lock(caseId, provision);
        if (now.isEmpty()) {
            return new AnalysisSaved.NotThere();
        }
        return now.get().version() == version
                ? new AnalysisSaved.Saved()
                : new AnalysisSaved.ChangedMeanwhile(now.get());
    }

    private Optional<Objection> closed(CaseId caseId) {
        CaseSummary summary = casework.find(caseId).orElseThrow();
        return summary.status().open() ? Optional.empty() : Optional.of(new Objection("advice.objection.case.closed"));
    }
}
