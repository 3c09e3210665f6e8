package nl.kinderrechtenhelpdesk.privacy.internal;

import java.util.Collection;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.Erasure;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases in one transaction: the key, what each module holds, and a note that it happened. */
@Component
class ErasureOfCases implements Erasure {

    private final CaseVault vault;
    private final ObjectProvider<HoldsPersonalData> holders;
    private final AuditTrail trail;
    private final JdbcClient database;
    private final ErasedCases erased;

    ErasureOfCases(
            CaseVault vault,
            ObjectProvider<HoldsPersonalData> holders,
            AuditTrail trail,
            JdbcClient database,
            ErasedCases erased) {
        this.vault = vault;
        this.holders = holders;
        this.trail = trail;
        this.database = database;
        this.erased = erased;
    }

    @Override
    @Transactional
    public void erase(CaseId caseId, Actor by) {
        // waits for who is writing in the case
        vault.destroy(caseId);
        // news of the case that no listener has handled yet; waits for who is hearing it
        database.sql("delete from event_publication where serialized_event like :id")
                .param("id", "%" + caseId + "%")
                .update();
        holders.forEach(holder -> holder.erase(caseId));
        erased.note(caseId);
        trail.record(by, AuditAction.CASE_ERASED, caseId);
    }

    @Override
    public Set<CaseId> erasedBefore(Collection<CaseId> cases) {
        return erased.among(cases);
    }
}
