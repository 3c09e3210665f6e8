package nl.kinderrechtenhelpdesk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HelpdeskTest
class ErasureTest {

    @Autowired
    Erasure erasure;

    @Autowired
    CaseVault vault;

    @Autowired
    BlindIndex index;

    @Autowired
    CaseSearch search;

    @Autowired
    AuditTrail trail;

    @Autowired
    List<HoldsPersonalData> holders;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void anErasedCaseCannotBeOpenedNorFoundAndTheTrailSaysWhoErasedIt() {
        CaseId caseId = CaseId.next(clock);
        vault.create(caseId);
        index.add(caseId, List.of(Redacted.of("goudplevier")));

        erasure.erase(caseId, new Actor.Application("test"));

        assertThatThrownBy(() -> vault.key(caseId)).isInstanceOf(CaseErased.class);
        assertThat(search.find(Redacted.of("goudplevier"), 5, CaseSearch.EVERY).cases())
                .isEmpty();
        assertThat(trail.of(caseId)).extracting(AuditTrail.Entry::action).containsExactly(AuditAction.CASE_ERASED);
    }

    @Test
    void afterAnErasureNothingHoldsTheIdOfTheCaseNotEvenTheTrail() {
        CaseId caseId = CaseId.next(clock);
        vault.create(caseId);
        index.add(caseId, List.of(Redacted.of("goudplevier")));
        erasure.erase(caseId, new Actor.Application("test"));

        List<String> tables =
                database.sql("""
                        select format('%I.%I', table_schema, table_name) from information_schema.columns
                         where column_name = 'case_id' and table_schema = 'privacy' order by 1
                        """).query((row, number) -> row.getString(1)).list();

        assertThat(tables.stream().filter(table -> holds(table, caseId))).isEmpty();
    }

    @Test
    void aCaseCanBeErasedAgain() {
        CaseId caseId = CaseId.next(clock);
        vault.create(caseId);
        erasure.erase(caseId, new Actor.Application("test"));
        erasure.erase(caseId, new Actor.Application("test"));

        assertThat(trail.of(caseId)).hasSize(2);
        assertThat(erasure.erasedBefore(List.of(caseId, CaseId.next(clock)))).containsExactly(caseId);
    }

    /** What somebody writes in a case at that very moment is there when the erasure comes by. */
    @Test
    void anErasureWaitsForWhoIsWritingInTheCase() throws InterruptedException, ExecutionException {
        CaseId caseId = CaseId.next(clock);
        vault.create(caseId);
        try (ExecutorService another = Executors.newSingleThreadExecutor()) {
            Future<?> erasing = Objects.requireNonNull(transaction.execute(writing -> {
                vault.key(caseId);
                Future<?> waiting = another.submit(() -> erasure.erase(caseId, new Actor.Application("test")));
                await().pollInSameThread().until(this::somebodyWaitsForMe);
                index.add(caseId, List.of(Redacted.of("ijsvogelblauw")));
                return waiting;
            }));
            erasing.get();
        }
        assertThat(search.find(Redacted.of("ijsvogelblauw"), 5, CaseSearch.EVERY)
                        .cases())
                .isEmpty();
        assertThatThrownBy(() -> vault.key(caseId)).isInstanceOf(CaseErased.class);
    }

    private boolean somebodyWaitsForMe() {
        return database.sql(
                        "select exists (select 1 from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }

    /** Whoever keeps sealed values of a case in its tables must also delete them. */
    @Test
    void everyModuleWithSealedValuesOfACaseErasesThem() {
        List<String> modules =
                database.sql("""
                        select distinct schema.table_schema
                          from information_schema.columns schema
                          join information_schema.columns sealed using (table_schema, table_name)
                         where schema.column_name = 'case_id' and sealed.data_type = 'bytea'
                        """).query((row, number) -> row.getString(1)).list();

        assertThat(modules).contains("intake", "casework", "conversation", "advice", "privacy");
        assertThat(holders.stream().map(HoldsPersonalData::module)).containsAll(modules);
    }

    private boolean holds(String table, CaseId caseId) {
        return database.sql("select exists (select 1 from " + table + " where case_id = ?)")
                .param(caseId.value())
                .query(Boolean.class)
                .single();
    }
}
