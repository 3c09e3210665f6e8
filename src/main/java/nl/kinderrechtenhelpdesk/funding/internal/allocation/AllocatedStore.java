package nl.kinderrechtenhelpdesk.funding.internal.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.funding.Allocations;
import nl.kinderrechtenhelpdesk.kernel.Cells;
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

    private static Counted read(ResultSet row) throws SQLException {
        return new Counted(
                row.getObject("grant_id", UUID.class),
                Set.copyOf(Cells.ids(row, "facts")),
                row.getLong("minutes"),
                row.getLong("cost"),
                row.getLong("cents"));
    }
}
