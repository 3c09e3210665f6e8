package nl.kinderrechtenhelpdesk.funding.internal.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.funding.Allocations;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What counts to which grant now. */
@Repository
class AllocatedStore implements Allocations {

    private static final String SUMS = """
            select grant_id, coalesce(array_agg(fact_id) filter (where kind = 'CASE'), '{}') as facts, sum(minutes) as minutes,
              sum(cost) as cost, sum(cents) as cents
            from funding.allocated where month between :from and :until
            """;

    private final JdbcClient database;

    AllocatedStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Counted of(UUID grant, YearMonth from, YearMonth until) {
        return database.sql(SUMS + " and grant_id = :grant group by grant_id")
                .param("grant", grant)
                .param("from", from.atDay(1))
                .param("until", until.atDay(1))
                .query((row, n) -> read(row))
                .optional()
                .orElseGet(() -> new Counted(grant, Set.of(), 0, 0, 0));
    }

    @Override
    public List<Counted> between(YearMonth from, YearMonth until) {
        return database.sql(SUMS + " group by grant_id order by grant_id")
                .param("from", from.atDay(1))
                .param("until", until.atDay(1))
                .query((row, n) -> read(row))
                .list();
    }

    @Override
    public Optional<YearMonth> closedUntil() {
        return database.sql("select until_month from funding.closed_period order by until_month desc limit 1")
                .query(LocalDate.class)
                .optional()
                .map(YearMonth::from);
    }

    /** What closed periods hold of each grant. */
    Map<UUID, Draft.Closed> closed() {
        return closedBeside(new UUID(0, 0));
    }

    /** The same without what this run brought itself before its months were closed. */
    Map<UUID, Draft.Closed> closedBeside(UUID run) {
        Map<UUID, Draft.Closed> closed = new HashMap<>();
        database.sql("""
                        select grant_id, sum(cents) as cents, count(*) filter (where kind = 'CASE') as cases
                        from funding.allocated where frozen and grant_id is not null and run_id <> :run group by grant_id""").param("run", run).query(row -> {
            closed.put(
                    row.getObject("grant_id", UUID.class), new Draft.Closed(row.getLong("cents"), row.getInt("cases")));
        });
        return closed;
    }

    /** What stands in a closed period, so that it counts in no other. */
    Set<UUID> inClosed() {
        return new HashSet<>(database.sql("select fact_id from funding.allocated where frozen")
                .query(UUID.class)
                .list());
    }

    /** The lines of this run count from now on, in the place of all that is not closed. */
    void adopt(UUID run) {
        database.sql("delete from funding.allocated where not frozen").update();
        database.sql("""
                        insert into funding.allocated (fact_id, kind, month, minutes, cost, grant_id, cents, run_id)
                        select fact_id, kind, month, minutes, cost, grant_id, cents, run_id
                          from funding.allocation_line where run_id = :run""").param("run", run).update();
    }

    void close(YearMonth until, Instant at, StaffId by) {
        database.sql("update funding.allocated set frozen = true where not frozen and month <= :until")
                .param("until", until.atDay(1))
                .update();
        database.sql("insert into funding.closed_period (until_month, closed_at, closed_by) values (:until, :at, :by)")
                .param("until", until.atDay(1))
                .param("at", Cells.time(at))
                .param("by", by.value())
                .update();
    }

    /** The nameless id of an erased case goes, in all that is kept; what counted stays. */
    void cutLoose(UUID fact, UUID leftAs) {
        for (String table : List.of("allocated", "allocation_line", "allocation_override")) {
            database.sql("update funding." + table + " set fact_id = :leftAs where fact_id = :fact")
                    .param("leftAs", leftAs)
                    .param("fact", fact)
                    .update();
        }
    }

    private static Counted read(ResultSet row) throws SQLException {
        return new Counted(
                row.getObject("grant_id", UUID.class),
                Set.copyOf(Cells.ids(row, "facts")),
                row.getLong("minutes"),
                row.getLong("cost"),
                row.getLong("cents"));
    }
}
