package nl.kinderrechtenhelpdesk.signals.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the coded facts; {@link FactCounts} counts them. */
@Repository
class FactStore {

    /** The row holds this news: it was not too late. */
    private static final String TAKEN = " where f.fact_id = ? and f.version = ?";

    private final JdbcClient database;
    private final JdbcOperations batches;
    private final Codebook codebook;

    FactStore(JdbcClient database, JdbcOperations batches, Codebook codebook) {
        this.database = database;
        this.batches = batches;
        this.codebook = codebook;
    }

    /**
     * Keeps the facts of closed cases, without day and with the codes that may stay; closing one again replaces them. News that comes late changes nothing:
     * the highest version of a case wins.
     */
    void keep(List<CaseClosed> closed) {
        batches.batchUpdate("""
                insert into signals.case_fact (fact_id, received_in, codes, version) values (?, ?, ?, ?)
                on conflict (fact_id) do update set
                  received_in = excluded.received_in, codes = excluded.codes, version = excluded.version
                  where excluded.version >= signals.case_fact.version
                """, closed.stream().map(this::row).toList());
        batches.batchUpdate(
                "delete from signals.case_fact_provision p using signals.case_fact f" + TAKEN
                        + " and p.fact_id = f.fact_id",
                closed.stream()
                        .map(fact -> new Object[] {fact.factId(), version(fact)})
                        .toList());
        batches.batchUpdate(
                "insert into signals.case_fact_provision (provision, finding, outcome, fact_id)"
                        + " select ?, ?, ?, f.fact_id from signals.case_fact f" + TAKEN,
                closed.stream().flatMap(FactStore::provisions).toList());
        database.sql("update signals.revision set number = number + 1").update();
    }

    /** Gives the fact another id, so that it leads to the erased case no more. */
    void cutLoose(UUID factId, UUID leftAs) {
        database.sql("update signals.case_fact set fact_id = :left, version = 0 where fact_id = :id")
                .param("left", leftAs)
                .param("id", factId)
                .update();
    }

    private Object[] row(CaseClosed closed) {
        return new Object[] {
            closed.factId(),
            Zone.dateOf(closed.receivedAt()).withDayOfMonth(1),
            Cells.texts(codebook.inFacts(closed.codes()).stored()),
            version(closed)
        };
    }

    private static long version(CaseClosed closed) {
        return closed.version() == null ? 0 : closed.version();
    }

    private static Stream<Object[]> provisions(CaseClosed closed) {
        return closed.provisions().stream().map(provision -> new Object[] {
            provision.code().value(),
            provision.finding().name(),
            provision.outcome().name(),
            closed.factId(),
            version(closed)
        });
    }
}
