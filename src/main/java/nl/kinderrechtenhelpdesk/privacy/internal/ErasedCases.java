package nl.kinderrechtenhelpdesk.privacy.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which cases were erased: in the database, and in a file beside it, so that a backup of before an erasure that is put back does not bring
 * a case back. Keyed hashes and months only.
 */
@Component
@DependsOnDatabaseInitialization
class ErasedCases implements InitializingBean {

    private final JdbcClient database;
    private final CaseReference references;
    private final InstantSource clock;
    private final ErasedList list;
    private final boolean onlyReads;

    ErasedCases(
            JdbcClient database,
            CaseReference references,
            InstantSource clock,
            ErasedList list,
            @Value("${command.only-reads:false}") boolean onlyReads) {
        this.database = database;
        this.references = references;
        this.clock = clock;
        this.list = list;
        this.onlyReads = onlyReads;
    }

    /** Brings both to what either knows: the database may have been put back, or the file. */
    @Override
    public void afterPropertiesSet() {
        if (onlyReads) {
            return;
        }
        Map<UUID, LocalDate> beside = list.read();
        beside.forEach(this::keep);
        Map<UUID, LocalDate> missing = new HashMap<>();
        database.sql("select case_ref, erased_in from privacy.erased_case").query(row -> {
            UUID ref = row.getObject("case_ref", UUID.class);
            if (!beside.containsKey(ref)) {
                missing.put(ref, row.getObject("erased_in", LocalDate.class));
            }
        });
        list.add(missing);
    }

    /** In the transaction that erases; the file gets its line when that has succeeded. */
    void note(CaseId caseId) {
        UUID ref = references.of(caseId);
        LocalDate month = Zone.today(clock).withDayOfMonth(1);
        keep(ref, month);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                list.add(Map.of(ref, month));
            }
        });
    }

    /** Those of these cases that were erased. */
    Set<CaseId> among(Collection<CaseId> cases) {
        Map<UUID, CaseId> named = new HashMap<>();
        cases.forEach(caseId -> named.put(references.of(caseId), caseId));
        List<UUID> erased = database.sql("select case_ref from privacy.erased_case where case_ref = any(:refs)")
                .param("refs", Cells.ids(named.keySet()))
                .query((row, number) -> row.getObject("case_ref", UUID.class))
                .list();
        return erased.stream()
                .map(ref -> Objects.requireNonNull(named.get(ref)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void keep(UUID ref, LocalDate month) {
        database.sql(
                        "insert into privacy.erased_case (case_ref, erased_in) values (:ref, :month) on conflict (case_ref) do nothing")
                .param("ref", ref)
                .param("month", month)
                .update();
    }
}
