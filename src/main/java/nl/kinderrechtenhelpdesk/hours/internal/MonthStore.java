package nl.kinderrechtenhelpdesk.hours.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.hours.HourMonths;
import nl.kinderrechtenhelpdesk.hours.figures.WorkKind;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sums by month, and closes months. */
@Component
class MonthStore implements HourMonths {

    private final JdbcClient database;
    private final HourEntryStore entries;
    private final InstantSource clock;

    MonthStore(JdbcClient database, HourEntryStore entries, InstantSource clock) {
        this.database = database;
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public List<Month> last(int months) {
        YearMonth now = YearMonth.from(Zone.today(clock));
        Map<YearMonth, Map<WorkKind, Long>> sums = new HashMap<>();
        database.sql("""
                        select date_trunc('month', e.day)::date as month, w.kind, sum(e.minutes) as minutes
                        from hours.entry e join hours.work w using (work_id) where e.day >= :from group by 1, 2""").param("from", now.minusMonths(months - 1L).atDay(1)).query(row -> {
            sums.computeIfAbsent(
                            YearMonth.from(row.getObject("month", LocalDate.class)), _ -> new EnumMap<>(WorkKind.class))
                    .put(WorkKind.valueOf(row.getString("kind")), row.getLong("minutes"));
        });
        LocalDate closed = entries.closedUntil();
        List<Month> found = new ArrayList<>();
        for (int back = 0; back < months; back++) {
            YearMonth month = now.minusMonths(back);
            found.add(new Month(
                    month,
                    sums.getOrDefault(month, Map.of()),
                    !month.atEndOfMonth().isAfter(closed)));
        }
        return found;
    }

    @Override
    public List<Person> people(YearMonth month) {
        Map<UUID, Map<WorkKind, Long>> sums = new HashMap<>();
        database.sql("""
                        select e.staff_id, w.kind, sum(e.minutes) as minutes
                        from hours.entry e join hours.work w using (work_id)
                        where e.day >= :from and e.day < :until group by 1, 2""")
                .param("from", month.atDay(1))
                .param("until", month.plusMonths(1).atDay(1))
                .query(row -> {
                    sums.computeIfAbsent(row.getObject("staff_id", UUID.class), _ -> new EnumMap<>(WorkKind.class))
                            .put(WorkKind.valueOf(row.getString("kind")), row.getLong("minutes"));
                });
        return sums.entrySet().stream()
                .map(one -> new Person(new StaffId(one.getKey()), one.getValue()))
                .sorted(Comparator.comparingLong(Person::sum).reversed())
                .toList();
    }

    @Override
    @Transactional
    public boolean close(YearMonth month, SignedIn by) {
        LocalDate today = Zone.today(clock);
        boolean closed = month.isBefore(YearMonth.from(today))
                && database.sql("update hours.books set closed_until = :last where closed_until < :last")
                                .param("last", month.atEndOfMonth())
                                .update()
                        == 1;
        if (closed) {
            database.sql("insert into hours.closed_month (month, closed_by, closed_on) values (:month, :by, :today)")
                    .param("month", month.atDay(1))
                    .param("by", by.id().value())
                    .param("today", today)
                    .update();
        }
        return closed;
    }
}
