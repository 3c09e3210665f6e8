package nl.kinderrechtenhelpdesk.signals.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.signals.Decisions;
import nl.kinderrechtenhelpdesk.signals.Decisions.Decided;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lays out the facts of closed cases in which a decision was coded, in the order in which they became known: by week those that still are,
 * by month those that were erased, which cannot be opened any more.
 */
@Repository
class DecisionStore {

    /** The newest so many are compared: what a body did longer ago is no practice. */
    private static final int MOST = 50_000;

    private final JdbcClient database;

    DecisionStore(JdbcClient database) {
        this.database = database;
    }

    Decisions decisions() {
        Decisions decisions = new Decisions();
        database.sql("""
                        select * from (
                          select coalesce(closed.week, f.received_in + 60) as known_on, f.codes, f.fact_id, closed.week is not null as opens
                            from signals.case_fact f
                            left join lateral (select min(c.coded_in) as week from signals.case_coding c
                                                where c.fact_id = f.fact_id and c.closed) closed on true
                           where f.codes && cast(:decided as text[])
                           order by 1 desc, f.fact_id limit :most) newest
                        order by known_on, fact_id""")
                .param(
                        "decided",
                        Cells.texts(Arrays.stream(Decided.values())
                                .map(one -> Codes.stored(Facet.DECIDED, one.name()))
                                .toList()))
                .param("most", MOST)
                .query(row -> {
                    decisions.add(
                            row.getObject("known_on", LocalDate.class),
                            Codes.of(Cells.texts(row, "codes")),
                            row.getBoolean("opens") ? row.getObject("fact_id", UUID.class) : null);
                });
        return decisions;
    }
}
