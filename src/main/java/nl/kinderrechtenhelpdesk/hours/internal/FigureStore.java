package nl.kinderrechtenhelpdesk.hours.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.hours.figures.HourLine;
import nl.kinderrechtenhelpdesk.hours.figures.Hours;
import nl.kinderrechtenhelpdesk.hours.figures.Work;
import nl.kinderrechtenhelpdesk.hours.figures.WorkKind;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads hours as those may have them who see no case: no column with a case or a person is named here. */
@Component
class FigureStore implements Hours {

    private static final String REFERENCE = "coalesce(w.fact_id, w.problem_id, w.work_id) as reference";
    private static final String LINES =
            "select e.entry_id, e.activity, e.day, e.done_on, e.minutes, e.corrects, w.kind, " + REFERENCE
                    + " from hours.entry e join hours.work w using (work_id) ";
    private static final String IN_ORDER = " order by e.day, e.entry_id";

    private final JdbcClient database;

    FigureStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<ClosedCase> closedBetween(LocalDate from, LocalDate until) {
        return database.sql("""
                        select fact_id, closed_on from hours.work where closed_on >= :from and closed_on < :until
                        order by closed_on, fact_id""")
                .param("from", from)
                .param("until", until)
                .query(FigureStore::closedCase)
                .list();
    }

    @Override
    public Optional<ClosedCase> closed(UUID factId) {
        return database.sql("select fact_id, closed_on from hours.work where fact_id = :id and closed_on is not null")
                .param("id", factId)
                .query(FigureStore::closedCase)
                .optional();
    }

    @Override
    public List<HourLine> linesOfCases(Collection<UUID> factIds) {
        return database.sql(LINES + "where w.fact_id = any(:ids)" + IN_ORDER)
                .param("ids", Cells.ids(factIds))
                .query(FigureStore::line)
                .list();
    }

    @Override
    public List<HourLine> linesBetween(LocalDate from, LocalDate until) {
        return database.sql(LINES + "where e.day >= :from and e.day < :until" + IN_ORDER)
                .param("from", from)
                .param("until", until)
                .query(FigureStore::line)
                .list();
    }

    @Override
    public List<MonthOfWork> directByMonth(YearMonth first, YearMonth last) {
        return database.sql("select date_trunc('month', e.day)::date as month, w.kind, " + REFERENCE
                        + ", sum(e.minutes) as minutes from hours.entry e join hours.work w using (work_id)"
                        + " where e.day >= :from and e.day < :until and w.kind <> 'GENERAL'"
                        + " group by 1, 2, 3 having sum(e.minutes) <> 0 order by 1, 3")
                .param("from", first.atDay(1))
                .param("until", last.plusMonths(1).atDay(1))
                .query((row, number) -> new MonthOfWork(
                        YearMonth.from(row.getObject("month", LocalDate.class)), work(row), row.getLong("minutes")))
                .list();
    }

    @Override
    public Optional<LocalDate> closedUntil() {
        return database.sql("select closed_until from hours.books where exists (select 1 from hours.closed_month)")
                .query(LocalDate.class)
                .optional();
    }

    private static ClosedCase closedCase(ResultSet row, int number) throws SQLException {
        return new ClosedCase(row.getObject("fact_id", UUID.class), row.getObject("closed_on", LocalDate.class));
    }

    private static HourLine line(ResultSet row, int number) throws SQLException {
        return new HourLine(
                row.getObject("entry_id", UUID.class),
                work(row),
                Activity.valueOf(row.getString("activity")),
                row.getObject("day", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                row.getInt("minutes"),
                row.getObject("corrects", UUID.class));
    }

    private static Work work(ResultSet row) throws SQLException {
        return new Work(WorkKind.valueOf(row.getString("kind")), row.getObject("reference", UUID.class));
    }
}
