package nl.kinderrechtenhelpdesk.signals.internal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.casework.events.CaseCoded;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps with what a case was coded, each time that it changed and since which week: what could be known on a day. Figures are drawn from
 * {@link FactStore}, which has closed cases only. News may come twice or late: each version of a case has one row.
 */
@Repository
class CodingStore {

    private final JdbcClient database;
    private final JdbcOperations batches;
    private final Codebook codebook;

    CodingStore(JdbcClient database, JdbcOperations batches, Codebook codebook) {
        this.database = database;
        this.batches = batches;
        this.codebook = codebook;
    }

    void keepCoded(List<CaseCoded> coded) {
        keepAll(coded.stream()
                .map(one -> row(one.factId(), one.version(), one.receivedAt(), one.at(), false, one.codes()))
                .toList());
    }

    void keep(List<CaseClosed> closed) {
        keepAll(closed.stream()
                .map(fact -> row(
                        fact.factId(),
                        fact.version() == null ? 0 : fact.version(),
                        fact.receivedAt(),
                        fact.closedAt(),
                        true,
                        fact.codes()))
                .toList());
    }

    private void keepAll(List<Object[]> rows) {
        batches.batchUpdate("""
                insert into signals.case_coding (fact_id, version, received_in, coded_in, closed, codes)
                values (?, ?, ?, ?, ?, ?)
                on conflict (fact_id, version) do update set
                  received_in = excluded.received_in, coded_in = excluded.coded_in, closed = excluded.closed, codes = excluded.codes""", rows);
        changed();
    }

    /** What is expected of the last months is counted anew. */
    private void changed() {
        database.sql("update signals.revision set coding = coding + 1").update();
    }

    private Object[] row(UUID factId, long version, Instant received, Instant coded, boolean closed, Codes codes) {
        return new Object[] {
            factId,
            version,
            monday(received),
            monday(coded),
            closed,
            Cells.texts(codebook.inFacts(codes).stored())
        };
    }

    private static LocalDate monday(Instant at) {
        LocalDate day = Zone.dateOf(at);
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** What was known of an erased case and since when goes with it. */
    void forget(UUID factId) {
        database.sql("delete from signals.case_coding where fact_id = :id")
                .param("id", factId)
                .update();
        changed();
    }
}
