package nl.kinderrechtenhelpdesk.signals.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.kinderrechtenhelpdesk.casework.events.CaseMoved;
import nl.kinderrechtenhelpdesk.casework.events.CaseOpened;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.signals.Count;
import nl.kinderrechtenhelpdesk.signals.EarlierFacts.Progress;
import nl.kinderrechtenhelpdesk.signals.OpenWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps where each case stands. Events may come twice or out of order: the youngest status wins. */
@Repository
class ProgressStore {

    private static final String OPEN = "status not in ('CLOSED', 'REFERRED', 'DECLINED')";

    private final JdbcClient database;
    private final JdbcOperations batches;

    ProgressStore(JdbcClient database, JdbcOperations batches) {
        this.database = database;
        this.batches = batches;
    }

    void opened(CaseOpened event) {
        database.sql("""
                        insert into signals.case_progress (fact_id, asker, urgent, received_at, status, since)
                        values (:id, :asker, :urgent, :at, 'RECEIVED', :at)
                        on conflict (fact_id) do update
                          set asker = excluded.asker, urgent = excluded.urgent, received_at = excluded.received_at
                        """)
                .param("id", event.factId())
                .param("asker", event.asker().name())
                .param("urgent", event.urgent())
                .param("at", utc(event.at()))
                .update();
    }

    void moved(CaseMoved event) {
        database.sql("""
                        insert into signals.case_progress (fact_id, asker, urgent, received_at, status, since, answered_at)
                        values (:id, 'OTHER', false, :at, :status, :at, :answered)
                        on conflict (fact_id) do update set
                          status = case when excluded.since >= signals.case_progress.since
                            then excluded.status else signals.case_progress.status end,
                          since = greatest(excluded.since, signals.case_progress.since),
                          answered_at = coalesce(signals.case_progress.answered_at, excluded.answered_at)
                        """)
                .param("id", event.factId())
                .param("status", event.to().name())
                .param("at", utc(event.at()))
                .param(
                        "answered",
                        event.to() == CaseStatus.ANSWERED ? utc(event.at()) : null,
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    void keep(List<Progress> earlier) {
        batches.batchUpdate("""
                insert into signals.case_progress (fact_id, asker, urgent, received_at, status, since, answered_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", earlier.stream().map(ProgressStore::row).toList());
    }

    private static @Nullable Object[] row(Progress progress) {
        Instant answered = progress.answeredAt();
        return new @Nullable Object[] {
            progress.factId(),
            progress.asker().name(),
            progress.urgent(),
            utc(progress.receivedAt()),
            progress.status().name(),
            utc(progress.since()),
            answered == null ? null : utc(answered)
        };
    }

    OpenWork openWork(Instant now) {
        List<Count> byStatus = database.sql("select status as key, count(*) as facts from signals.case_progress where "
                        + OPEN + " group by status order by status")
                .query((row, n) -> new Count(row.getString("key"), row.getLong("facts")))
                .list();
        return database.sql("""
                        select
                          (select count(*) from signals.case_progress where urgent and\s""" + OPEN + """
                            ) as urgent,
                          (select coalesce(extract(day from :now - min(received_at)), 0) from signals.case_progress
                            where answered_at is null and\s""" + OPEN + """
                            ) as oldest,
                          (select array[
                              coalesce(percentile_cont(0.5) within group (order by d), -1),
                              coalesce(percentile_cont(0.9) within group (order by d), -1)]
                            from (select extract(epoch from answered_at - received_at) / 86400.0 as d
                              from signals.case_progress where answered_at > :now - interval '90 days') w) as waited
                        """)
                .param("now", utc(now))
                .query((row, n) -> {
                    Object[] waited = (Object[]) row.getArray("waited").getArray();
                    return new OpenWork(
                            byStatus,
                            row.getLong("urgent"),
                            row.getLong("oldest"),
                            ((Number) waited[0]).doubleValue(),
                            ((Number) waited[1]).doubleValue());
                })
                .single();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
