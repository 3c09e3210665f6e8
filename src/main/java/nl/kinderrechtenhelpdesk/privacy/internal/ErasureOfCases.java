package nl.kinderrechtenhelpdesk.privacy.internal;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
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
    private final CaseReference references;
    private final InstantSource clock;

    ErasureOfCases(
            CaseVault vault,
            ObjectProvider<HoldsPersonalData> holders,
            AuditTrail trail,
            JdbcClient database,
            CaseReference references,
            InstantSource clock) {
        this.vault = vault;
        this.holders = holders;
        this.trail = trail;
        this.database = database;
        this.references = references;
        this.clock = clock;
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
        database.sql("""
                        insert into privacy.erased_case (case_ref, erased_in) values (:ref, :month)
                        on conflict (case_ref) do nothing
                        """)
                .param("ref", references.of(caseId))
                .param("month", Zone.today(clock).withDayOfMonth(1))
                .update();
        trail.record(by, AuditAction.CASE_ERASED, caseId);
    }

    @Override
    public Set<CaseId> erasedBefore(Collection<CaseId> cases) {
        Map<UUID, CaseId> named = new HashMap<>();
        cases.forEach(caseId -> named.put(references.of(caseId), caseId));
        return database
                .sql("select case_ref from privacy.erased_case where case_ref = any(:refs)")
                .param("refs", named.keySet().toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(ref -> Objects.requireNonNull(named.get(ref)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
