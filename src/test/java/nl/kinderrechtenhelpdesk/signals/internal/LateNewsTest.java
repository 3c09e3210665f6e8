package nl.kinderrechtenhelpdesk.signals.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kinderrechtenhelpdesk.casework.events.CaseForgotten;
import nl.kinderrechtenhelpdesk.casework.events.CaseMoved;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.testing.DatabaseDump;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HelpdeskTest
class LateNewsTest {

    @Autowired
    FactStore facts;

    @Autowired
    ProgressStore progress;

    @Autowired
    CodingStore codings;

    @Autowired
    NewsOfCases news;

    @Autowired
    ShufflesFacts shuffle;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private final UUID fact = UUID.randomUUID();

    /** The listener without what makes it wait for another thread. */
    private KeepsFactsOfClosedCases listener() {
        return new KeepsFactsOfClosedCases(facts, progress, codings, news);
    }

    @Test
    void newsOfACaseThatWasErasedBeforeItWasHeardChangesNothing() {
        transaction.executeWithoutResult(status -> listener().on(moved()));

        assertThat(DatabaseDump.of(database).leaksOf(fact.toString())).isEmpty();
    }

    @Test
    void anErasureWaitsForWhoIsHearingNewsOfTheCaseAndThenLeavesNothing()
            throws InterruptedException, ExecutionException {
        database.sql("""
                        insert into event_publication (id, listener_id, event_type, serialized_event, publication_date)
                        values (gen_random_uuid(), 'nobody', 'none', :event, now())""").param("event", "{\"factId\":\"" + fact + "\"}").update();
        try (ExecutorService another = Executors.newSingleThreadExecutor()) {
            Future<?> erasing = Objects.requireNonNull(transaction.execute(hearing -> {
                listener().on(moved());
                Future<?> waiting = another.submit(
                        () -> transaction.executeWithoutResult(status -> events.publishEvent(new CaseForgotten(fact))));
                await().pollInSameThread().until(this::somebodyWaitsForMe);
                return waiting;
            }));
            erasing.get();
        }
        assertThat(DatabaseDump.of(database).leaksOf(fact.toString())).isEmpty();
    }

    /** Otherwise the last row would be of the last case that was closed or erased, and the trail says when that was. */
    @Test
    void afterANightTheRowsOfFactsLieInAnOrderThatTellsNothing() {
        String inTheirOrder =
                "select array_agg(fact_id order by ctid) = array_agg(fact_id order by fact_id) from signals.";
        database.sql("""
                        insert into signals.case_progress (fact_id, urgent, status)
                        select id, false, 'CLOSED' from unnest(array[
                          'ffffffff-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001']::uuid[]) as id""").update();
        shuffle.run();

        assertThat(database.sql(inTheirOrder + "case_progress")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(database.sql("select count(*) from signals.case_progress where fact_id::text like '%000000000001'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        database.sql("delete from signals.case_progress where fact_id::text like '%-0000-4000-8000-000000000001'")
                .update();
    }

    private boolean somebodyWaitsForMe() {
        return database.sql(
                        "select exists (select 1 from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }

    private CaseMoved moved() {
        Instant at = Instant.parse("2003-01-01T08:00:00Z");
        return new CaseMoved(
                new CaseId(UUID.randomUUID()), fact, CaseStatus.ACCEPTED, CaseStatus.IN_REVIEW, at, 2, at, false);
    }
}
