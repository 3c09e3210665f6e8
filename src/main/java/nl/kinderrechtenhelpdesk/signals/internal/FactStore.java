package nl.kinderrechtenhelpdesk.signals.internal;

import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.signals.Count;
import nl.kinderrechtenhelpdesk.signals.Dimension;
import nl.kinderrechtenhelpdesk.signals.FactFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the coded facts and counts them. */
@Repository
class FactStore {

    private static final String MATCHING = """
            (cast(:from as date) is null or f.received_in >= :from)
            and (cast(:until as date) is null or f.received_in < :until)
            and (cast(:theme as text) is null or f.theme = :theme)
            and (cast(:situation as text) is null or f.situations @> array[cast(:situation as text)])
            and (cast(:province as text) is null or coalesce(f.province, '') = :province)
            and (cast(:asker as text) is null or f.asker = :asker)
            and (cast(:ageBand as text) is null or f.age_band = :ageBand)
            and (cast(:body as text) is null or f.bodies @> array[cast(:body as text)])
            and (cast(:provision as text) is null or f.provisions @> array[cast(:provision as text)])
            and (cast(:outcome as text) is null or f.outcome = :outcome)
            """;

    /** One pass over the facts: each fact gives one row a value, and the values are counted together. */
    private static final String COUNT = """
            select v.dimension, v.key, count(*) as facts
            from signals.case_fact f
            cross join lateral (
              select 'MONTH' as dimension, to_char(f.received_in, 'YYYY-MM') as key
              union all select 'THEME', f.theme
              union all select 'PROVINCE', coalesce(f.province, '')
              union all select 'ASKER', f.asker
              union all select 'AGE_BAND', f.age_band
              union all select 'OUTCOME', f.outcome
              union all select 'SITUATION', unnest(f.situations)
              union all select 'BODY', unnest(f.bodies)
              union all select 'PROVISION', unnest(f.provisions)
            ) v
            where\s""" + MATCHING + " group by v.dimension, v.key order by facts desc, v.key";

    /** The row holds this news: it was not too late. */
    private static final String TAKEN = " where f.fact_id = ? and f.version = ?";

    private final JdbcClient database;
    private final JdbcOperations batches;

    FactStore(JdbcClient database, JdbcOperations batches) {
        this.database = database;
        this.batches = batches;
    }

    /**
     * Keeps the facts of closed cases, without day and municipality; closing one again replaces them. News that comes late changes nothing:
     * the highest version of a case wins.
     */
    void keep(List<CaseClosed> closed) {
        batches.batchUpdate("""
                insert into signals.case_fact (fact_id, received_in, asker, age_band, residence,
                  theme, situations, bodies, province, provisions, outcome, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (fact_id) do update set
                  received_in = excluded.received_in, asker = excluded.asker, age_band = excluded.age_band,
                  residence = excluded.residence, theme = excluded.theme, situations = excluded.situations,
                  bodies = excluded.bodies, province = excluded.province,
                  provisions = excluded.provisions, outcome = excluded.outcome, version = excluded.version
                  where excluded.version >= signals.case_fact.version
                """, closed.stream().map(FactStore::row).toList());
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

    private static @Nullable Object[] row(CaseClosed closed) {
        return new @Nullable Object[] {
            closed.factId(),
            Date.valueOf(Zone.dateOf(closed.receivedAt()).withDayOfMonth(1)),
            closed.asker().name(),
            closed.ageBand().name(),
            closed.residence().name(),
            closed.theme(),
            closed.situations().toArray(String[]::new),
            closed.bodies().toArray(String[]::new),
            closed.province(),
            closed.provisions().stream()
                    .map(provision -> provision.code().value())
                    .toArray(String[]::new),
            closed.outcome().name(),
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

    long count(FactFilter filter) {
        return where("select count(*) from signals.case_fact f where " + MATCHING, filter)
                .query(Long.class)
                .single();
    }

    /** The values of every dimension, largest first. */
    Map<Dimension, List<Count>> counts(FactFilter filter) {
        Map<Dimension, List<Count>> counts = new EnumMap<>(Dimension.class);
        where(COUNT, filter).query(row -> {
            counts.computeIfAbsent(Dimension.valueOf(row.getString("dimension")), d -> new java.util.ArrayList<>())
                    .add(new Count(row.getString("key"), row.getLong("facts")));
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

    private JdbcClient.StatementSpec where(String sql, FactFilter filter) {
        LocalDate from = filter.from() == null ? null : filter.from().atDay(1);
        LocalDate until = filter.to() == null ? null : filter.to().plusMonths(1).atDay(1);
        return database.sql(sql)
                .param("from", from, java.sql.Types.DATE)
                .param("until", until, java.sql.Types.DATE)
                .param("theme", filter.theme())
                .param("situation", filter.situation())
                .param("province", filter.province())
                .param("asker", filter.asker())
                .param("ageBand", filter.ageBand())
                .param("body", filter.body())
                .param("provision", filter.provision())
                .param("outcome", filter.outcome());
    }
}
