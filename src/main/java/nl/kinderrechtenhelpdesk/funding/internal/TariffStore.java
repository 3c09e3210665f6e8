package nl.kinderrechtenhelpdesk.funding.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.funding.Overhead;
import nl.kinderrechtenhelpdesk.funding.Overhead.Spread;
import nl.kinderrechtenhelpdesk.funding.Rate;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps rates and overhead; what was entered never changes. */
@Repository
class TariffStore {

    private final JdbcClient database;
    private final InstantSource clock;

    TariffStore(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the order in which they were entered. */
    List<Rate> rates() {
        return database.sql("select activity, valid_from, cents_an_hour from funding.rate order by entered_at, rate_id")
                .query(TariffStore::rate)
                .list();
    }

    void add(Rate rate, StaffId by) {
        Activity activity = rate.activity();
        database.sql("""
                        insert into funding.rate (rate_id, activity, valid_from, cents_an_hour, entered_by, entered_at)
                        values (gen_random_uuid(), :activity, :from, :cents, :by, :at)""")
                .param("activity", activity == null ? null : activity.name())
                .param("from", rate.validFrom())
                .param("cents", rate.centsAnHour())
                .param("by", by.value())
                .param("at", Cells.time(clock.instant()))
                .update();
    }

    List<Overhead> overheads() {
        return database.sql("select * from funding.overhead order by first_month desc, entered_at desc, overhead_id")
                .query(TariffStore::overhead)
                .list();
    }

    /** Those that count in one of these months or more. */
    List<Overhead> between(YearMonth first, YearMonth last) {
        return database.sql("""
                        select * from funding.overhead
                        where withdrawn_at is null and last_month >= :first and first_month <= :last
                        order by entered_at, overhead_id""")
                .param("first", first.atDay(1))
                .param("last", last.atDay(1))
                .query(TariffStore::overhead)
                .list();
    }

    void add(Overhead overhead, StaffId by) {
        database.sql("""
                        insert into funding.overhead
                          (overhead_id, name, first_month, last_month, cents, spread, entered_by, entered_at)
                        values (:id, :name, :first, :last, :cents, :spread, :by, :at)
                        on conflict do nothing""")
                .param("id", overhead.id())
                .param("name", overhead.name())
                .param("first", overhead.first().atDay(1))
                .param("last", overhead.last().atDay(1))
                .param("cents", overhead.cents())
                .param("spread", overhead.spread().name())
                .param("by", by.value())
                .param("at", Cells.time(clock.instant()))
                .update();
    }

    void withdraw(UUID overhead, StaffId by) {
        database.sql("""
                        update funding.overhead set withdrawn_by = :by, withdrawn_at = :at
                        where overhead_id = :id and withdrawn_at is null""")
                .param("by", by.value())
                .param("at", Cells.time(clock.instant()))
                .param("id", overhead)
                .update();
    }

    private static Rate rate(ResultSet row, int number) throws SQLException {
        String activity = row.getString("activity");
        return new Rate(
                activity == null ? null : Activity.valueOf(activity),
                row.getObject("valid_from", LocalDate.class),
                row.getLong("cents_an_hour"));
    }

    private static Overhead overhead(ResultSet row, int number) throws SQLException {
        return new Overhead(
                row.getObject("overhead_id", UUID.class),
                row.getString("name"),
                YearMonth.from(row.getObject("first_month", LocalDate.class)),
                YearMonth.from(row.getObject("last_month", LocalDate.class)),
                row.getLong("cents"),
                Spread.valueOf(row.getString("spread")),
                Cells.timeOrNull(row, "withdrawn_at"));
    }
}
