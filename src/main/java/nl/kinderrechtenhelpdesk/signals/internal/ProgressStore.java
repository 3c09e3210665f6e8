package nl.kinderrechtenhelpdesk.signals.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.casework.events.CaseMoved;
import nl.kinderrechtenhelpdesk.casework.events.CaseOpened;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.signals.EarlierFacts.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps where each open case stands, and apart from it how long people waited. Events may come twice or out of order: the highest
 * version wins. Of a finished case only its nameless id stays, so that late news of it is not mistaken for new work.
 */
@Repository
class ProgressStore {

    private final JdbcClient database;
    private final JdbcOperations batches;

    ProgressStore(JdbcClient database, JdbcOperations batches) {
        this.database = database;
        this.batches = batches;
    }

    void opened(CaseOpened event) {
        database.sql("""
                        insert into signals.case_progress (fact_id, urgent, received_on, status)
                        values (:id, :urgent, :received, 'RECEIVED') on conflict do nothing
                        """)
                .param("id", event.factId())
                .param("urgent", event.urgent())
                .param("received", Zone.dateOf(event.at()))
                .update();
    }

    void moved(CaseMoved event) {
        boolean open = event.to().open();
        database.sql("""
                        insert into signals.case_progress (fact_id, urgent, received_on, status, version)
                        values (:id, :urgent, :received, :status, :version)
                        on conflict (fact_id) do update set urgent = excluded.urgent, received_on = excluded.received_on,
                          status = excluded.status, version = excluded.version
                          where excluded.version > signals.case_progress.version
                        """)
                .param("id", event.factId())
                .param("urgent", open && event.urgent())
                .param("received", open ? Zone.dateOf(event.receivedAt()) : null)
                .param("status", event.to().name())
                .param("version", event.version())
                .update();
        if (event.to() == CaseStatus.ANSWERED) {
            answered(event);
        }
        if (!open) {
            // it is expected no more; one that is closed is counted from now on
            database.sql("update signals.revision set coding = coding + 1").update();
        }
    }

    /** The first advice counts, once, however often its news arrives. */
    private void answered(CaseMoved event) {
        int first = database.sql(
                        "update signals.case_progress set answered = true where fact_id = :id and not answered")
                .param("id", event.factId())
                .update();
        if (first == 1) {
            count(List.of(Waited.between(Zone.dateOf(event.receivedAt()), Zone.dateOf(event.at()))));
        }
    }

    /** How many days somebody waited for an answer that went out in this month. */
    private record Waited(LocalDate month, long days) {

        static Waited between(LocalDate received, LocalDate answered) {
            return new Waited(answered.withDayOfMonth(1), Math.max(0, ChronoUnit.DAYS.between(received, answered)));
        }
    }

    /** Equal waits are added up first: one statement may not meet the same row twice. */
    private void count(List<Waited> waits) {
        Map<Waited, Long> times = waits.stream().collect(Collectors.groupingBy(wait -> wait, Collectors.counting()));
        batches.batchUpdate(
                """
                insert into signals.waiting_time as w (month, days, answers) values (?, ?, ?)
                on conflict (month, days) do update set answers = w.answers + excluded.answers""",
                times.entrySet().stream()
                        .map(one ->
                                new Object[] {one.getKey().month(), one.getKey().days(), one.getValue()})
                        .toList());
    }

    void forget(UUID factId) {
        database.sql("delete from signals.case_progress where fact_id = :id")
                .param("id", factId)
                .update();
    }

    void keep(List<Progress> earlier) {
        batches.batchUpdate("""
                insert into signals.case_progress (fact_id, urgent, received_on, status, answered)
                values (?, ?, ?, ?, ?) on conflict do nothing""", earlier.stream().map(ProgressStore::row).toList());
        List<Waited> waits = new ArrayList<>();
        for (Progress progress : earlier) {
            if (progress.answeredAt() != null) {
                waits.add(Waited.between(Zone.dateOf(progress.receivedAt()), Zone.dateOf(progress.answeredAt())));
            }
        }
        count(waits);
    }

    private static @Nullable Object[] row(Progress progress) {
        boolean open = progress.status().open();
        return new @Nullable Object[] {
            progress.factId(),
            open && progress.urgent(),
            open ? Zone.dateOf(progress.receivedAt()) : null,
            progress.status().name(),
            progress.answeredAt() != null
        };
    }
}
