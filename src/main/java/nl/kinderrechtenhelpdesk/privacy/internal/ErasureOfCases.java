package nl.kinderrechtenhelpdesk.privacy.internal;

import java.time.InstantSource;
import java.time.ZoneOffset;
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
    private final InstantSource clock;

    ErasureOfCases(
            CaseVault vault,
            ObjectProvider<HoldsPersonalData> holders,
            AuditTrail trail,
            JdbcClient database,
            InstantSource clock) {
        this.vault = vault;
        this.holders = holders;
        this.trail = trail;
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void erase(CaseId caseId, Actor by) {
        vault.destroy(caseId);
        holders.forEach(holder -> holder.erase(caseId));
        database.sql("""
                        insert into privacy.erased_case (case_id, erased_at) values (:id, :now)
                        on conflict (case_id) do nothing
                        """)
                .param("id", caseId.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        trail.record(by, AuditAction.CASE_ERASED, caseId);
    }
}
