package nl.kinderrechtenhelpdesk.hours.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.hours.HourBook;
import nl.kinderrechtenhelpdesk.hours.NewEntry;
import nl.kinderrechtenhelpdesk.hours.WorkClock;
import nl.kinderrechtenhelpdesk.hours.WorkKey;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the clocks that run. */
@Component
class ClockStore implements WorkClock {

    private final JdbcClient database;
    private final FindsWork works;
    private final HourBook book;
    private final InstantSource clock;

    ClockStore(JdbcClient database, FindsWork works, HourBook book, InstantSource clock) {
        this.database = database;
        this.works = works;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public Optional<Running> of(StaffId staff) {
        return database.sql("""
                        select c.activity, c.started_at, w.kind, w.case_id, w.problem_id
                        from hours.clock c join hours.work w using (work_id) where c.staff_id = :staff""")
                .param("staff", staff.value())
                .query((row, number) -> new Running(
                        HourEntryStore.key(row),
                        Activity.valueOf(row.getString("activity")),
                        Cells.time(row, "started_at")))
                .optional();
    }

    @Override
    @Transactional
    public boolean start(StaffId staff, WorkKey work, Activity activity) {
        Optional<UUID> row = works.row(work);
        if (row.isEmpty()) {
            return false;
        }
        ended(staff);
        return database.sql("""
                        insert into hours.clock (staff_id, work_id, activity, started_at) values (:staff, :work, :activity, :at)
                        on conflict (staff_id) do nothing""")
                        .param("staff", staff.value())
                        .param("work", row.get())
                        .param("activity", activity.name())
                        .param("at", Cells.time(clock.instant()))
                        .update()
                == 1;
    }

    @Override
    @Transactional
    public Stopped stop(StaffId staff) {
        return ended(staff);
    }

    private Stopped ended(StaffId staff) {
        Running running = of(staff).orElse(null);
        if (running == null || taken(staff) == 0) {
            return Stopped.DID_NOT_RUN;
        }
        WorkKey work = running.work();
        Instant now = clock.instant();
        Duration ran = Duration.between(running.since(), now);
        if (work == null || ran.toHours() >= HOURS) {
            return Stopped.FORGOTTEN;
        }
        int minutes = Math.max(1, (int) Math.ceilDiv(ran.toSeconds(), 60));
        LocalDate day = Zone.dateOf(running.since());
        NewEntry entry =
                new NewEntry(UUID.randomUUID(), staff, work, running.activity(), minutes, day, NewEntry.Source.CLOCK);
        return book.book(List.of(entry)) == HourBook.Outcome.BOOKED ? Stopped.BOOKED : Stopped.FORGOTTEN;
    }

    @Override
    public void drop(StaffId staff) {
        taken(staff);
    }

    /** How many clocks were taken away: of two who stop at once, one books. */
    private int taken(StaffId staff) {
        return database.sql("delete from hours.clock where staff_id = :staff")
                .param("staff", staff.value())
                .update();
    }
}
