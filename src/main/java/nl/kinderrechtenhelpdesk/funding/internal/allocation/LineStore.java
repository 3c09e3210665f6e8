package nl.kinderrechtenhelpdesk.funding.internal.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk.Line;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk.Reason;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk.Why;
import nl.kinderrechtenhelpdesk.kernel.PageOf;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a run made of each piece of work. */
@Repository
class LineStore {

    /** The sum over lines that count to one grant, or to none (null). */
    record Sum(@Nullable UUID grant, int cases, long minutes, long cost, long cents) {}

    private final JdbcClient database;

    LineStore(JdbcClient database) {
        this.database = database;
    }

    PageOf<Line> lines(RunStore.Kept run, boolean only, @Nullable UUID grant, Paging paging) {
        String where = " from funding.allocation_line where run_id = :run"
                + (only ? " and grant_id is not distinct from cast(:grant as uuid)" : "");
        long total = bound("select count(*)" + where, run, only, grant)
                .query(Long.class)
                .single();
        List<Line> lines = bound("select *" + where + " order by number limit :size offset :offset", run, only, grant)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, n) -> read(row, run))
                .list();
        return new PageOf<>(lines, total, paging);
    }

    private JdbcClient.StatementSpec bound(String sql, RunStore.Kept run, boolean only, @Nullable UUID grant) {
        JdbcClient.StatementSpec statement = database.sql(sql).param("run", run.id());
        return only ? statement.param("grant", grant) : statement;
    }

    Optional<Line> line(RunStore.Kept run, int number) {
        return database.sql("select * from funding.allocation_line where run_id = :run and number = :number")
                .param("run", run.id())
                .param("number", number)
                .query((row, n) -> read(row, run))
                .optional();
    }

    Optional<UUID> fact(UUID run, int number) {
        return database.sql("select fact_id from funding.allocation_line where run_id = :run and number = :number")
                .param("run", run)
                .param("number", number)
                .query(UUID.class)
                .optional();
    }

    List<Sum> sums(UUID run) {
        return database.sql("""
                        select grant_id, count(*) filter (where kind = 'CASE') as cases, sum(minutes) as minutes, sum(cost) as cost,
                          sum(cents) as cents
                        from funding.allocation_line where run_id = :run group by grant_id""")
                .param("run", run)
                .query((row, n) -> new Sum(
                        row.getObject("grant_id", UUID.class),
                        row.getInt("cases"),
                        row.getLong("minutes"),
                        row.getLong("cost"),
                        row.getLong("cents")))
                .list();
    }

    private static Line read(ResultSet row, RunStore.Kept run) throws SQLException {
        List<Why> why = new ArrayList<>();
        String reasons = row.getString("reasons");
        for (int grant = 0; grant < reasons.length(); grant++) {
            why.add(new Why(run.grants().get(grant), Reason.of(reasons.charAt(grant))));
        }
        return new Line(
                row.getInt("number"),
                Chargeable.reference(row.getObject("fact_id", UUID.class)),
                row.getString("kind").equals("CASE"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getLong("minutes"),
                row.getLong("cost"),
                row.getObject("grant_id", UUID.class),
                row.getLong("cents"),
                row.getBoolean("bound"),
                why);
    }
}
