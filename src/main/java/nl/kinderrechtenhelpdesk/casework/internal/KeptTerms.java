package nl.kinderrechtenhelpdesk.casework.internal;

import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.CaseTerm;
import nl.kinderrechtenhelpdesk.casework.CaseTerm.Standing;
import nl.kinderrechtenhelpdesk.casework.CaseTerm.What;
import nl.kinderrechtenhelpdesk.casework.CaseTerms;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps terms with their history, and draws them into the case. */
@Service
@Transactional
class KeptTerms implements CaseTerms {

    private final CaseTermStore store;
    private final AuditTrail audit;

    KeptTerms(CaseTermStore store, AuditTrail audit) {
        this.store = store;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseTerm> of(CaseId id) {
        return store.of(id);
    }

    @Override
    public void record(CaseId id, Entry entry, StaffId by) {
        changed(id, store.insert(id, entry, null, Standing.OPEN, by), What.RECORDED, AuditAction.TERM_RECORDED, by);
    }

    @Override
    public boolean correct(CaseId id, UUID term, int version, Entry entry, StaffId by) {
        if (!store.update(id, term, version, entry)) {
            return false;
        }
        changed(id, term, What.CORRECTED, AuditAction.TERM_RECORDED, by);
        return true;
    }

    @Override
    public boolean settle(CaseId id, UUID term, int version, Standing to, StaffId by) {
        if (!store.settle(id, term, version, to)) {
            return false;
        }
        What what =
                switch (to) {
                    case OPEN -> What.REOPENED;
                    case DONE -> What.DONE;
                    case NOT_APPLICABLE -> What.NOT_APPLICABLE;
                };
        changed(id, term, what, AuditAction.TERM_SETTLED, by);
        return true;
    }

    @Override
    public void noTerm(CaseId id, StaffId by) {
        Entry nothing = new Entry(null, null, CaseTerm.Evidence.OTHER, null, null);
        UUID term = store.insert(id, nothing, null, Standing.NOT_APPLICABLE, by);
        changed(id, term, What.NOT_APPLICABLE, AuditAction.TERM_SETTLED, by);
    }

    private void changed(CaseId id, UUID term, What what, AuditAction action, StaffId by) {
        store.note(id, term, what, by);
        store.draw(id);
        audit.record(new Actor.Staff(by), action, id);
    }
}
