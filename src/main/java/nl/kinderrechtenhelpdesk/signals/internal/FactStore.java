package nl.kinderrechtenhelpdesk.signals.internal;

import java.sql.Date;
import java.sql.Types;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Condition;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.signals.Count;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the coded facts and counts them. */
@Repository
class FactStore {

    private static final String MATCHING = """
            (cast(:from as date) is null or f.received_in >= :from)
            and (cast(:until as date) is null or f.received_in < :until)
            and\s""";

    /** One pass over the facts: each fact gives one row a code, and the codes are counted together. */
    private static final String AS_CODED = "lateral unnest(f.codes) as c(code)";

    /** The same with the code that took the place of an earlier one; a fact that has both counts once. */
    private static final String UNDER_SUCCESSORS = """
            lateral (
              select distinct coalesce(later.code, coded.code) as code
              from unnest(f.codes) as coded(code)
              left join unnest(string_to_array(:earlier, ' '), string_to_array(:later, ' ')) as later(was, code)
                on later.was = coded.code) c""";

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
    void cutLoose(UUID factId) {
        database.sql("update signals.case_fact set fact_id = gen_random_uuid(), version = 0 where fact_id = :id")
                .param("id", factId)
                .update();
    }

    private Object[] row(CaseClosed closed) {
        return new Object[] {
            closed.factId(),
            Date.valueOf(Zone.dateOf(closed.receivedAt()).withDayOfMonth(1)),
            codebook.inFacts(closed.codes()).stored().toArray(String[]::new),
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

    /** The months in which the facts of a selection came in; of a month without facts there is no line. */
    List<Count> months(Selection selection) {
        return where(
                        "select to_char(f.received_in, 'YYYY-MM') as key, count(*) as facts from signals.case_fact f where ",
                        selection,
                        " group by f.received_in order by f.received_in")
                .query((row, n) -> new Count(row.getString("key"), row.getLong("facts")))
                .list();
    }

    /** The codes of every facet, largest first. */
    Map<Facet, List<Count>> counts(Selection selection) {
        Map<String, String> successors = selection.successors() ? codebook.successors() : Map.of();
        JdbcClient.StatementSpec counting = where(
                "select c.code, count(*) as facts from signals.case_fact f cross join "
                        + (successors.isEmpty() ? AS_CODED : UNDER_SUCCESSORS) + " where ",
                selection,
                " group by c.code order by facts desc, c.code");
        if (!successors.isEmpty()) {
            List<String> earlier = List.copyOf(successors.keySet());
            counting.param("earlier", String.join(" ", earlier))
                    .param("later", earlier.stream().map(successors::get).collect(Collectors.joining(" ")));
        }
        Map<Facet, List<Count>> counts = new HashMap<>();
        counting.query(row -> {
            Codes coded = Codes.of(List.of(row.getString("code")));
            Facet facet = coded.byFacet().keySet().iterator().next();
            counts.computeIfAbsent(facet, first -> new ArrayList<>())
                    .add(new Count(String.valueOf(coded.one(facet)), row.getLong("facts")));
        });
        return counts;
    }

    List<Count> years(int before) {
        return database.sql("""
                        select to_char(received_in, 'YYYY') as key, count(*) as facts from signals.case_fact
                        where received_in < make_date(:before, 1, 1) group by 1 order by 1
                        """)
                .param("before", before)
                .query((row, n) -> new Count(row.getString("key"), row.getLong("facts")))
                .list();
    }

    /** Changes whenever the facts do, so that a figure counted before can be known to be still true. */
    String revision() {
        return database.sql("select number::text from signals.revision")
                .query(String.class)
                .single();
    }

    private JdbcClient.StatementSpec where(String select, Selection selection, String grouped) {
        YearMonth from = selection.from();
        YearMonth until = selection.until();
        Condition codes = codebook.condition("f.codes", selection);
        return database.sql(select + MATCHING + codes.sql() + grouped)
                .params(codes.values())
                .param("from", from == null ? null : from.atDay(1), Types.DATE)
                .param("until", until == null ? null : until.plusMonths(1).atDay(1), Types.DATE);
    }
}
