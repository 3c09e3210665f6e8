package nl.kinderrechtenhelpdesk.hours.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.hours.BookedHour;
import nl.kinderrechtenhelpdesk.hours.HourBook;
import nl.kinderrechtenhelpdesk.hours.NewEntry;
import nl.kinderrechtenhelpdesk.hours.WorkKey;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.hours.figures.WorkKind;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes entries, and never changes one; the database refuses it too. */
@Repository
class HourEntryStore {

    private final JdbcClient database;

    HourEntryStore(JdbcClient database) {
        this.database = database;
    }

    /** An entry that may be corrected. */
    record Entry(UUID id, UUID work, Activity activity, LocalDate day, LocalDate doneOn, int left) {}

    /** False when it was written before. */
    boolean add(NewEntry entry, UUID work, LocalDate today) {
        return insert(
                        entry.id(),
                        entry.by(),
                        new Entry(entry.id(), work, entry.activity(), entry.day(), entry.day(), entry.minutes()),
                        today,
                        entry.source().name(),
                        null)
                == 1;
    }

    /** @param change what is added to what is left of it */
    void correct(Entry corrected, int change, LocalDate day, StaffId by, LocalDate today) {
        Entry correction =
                new Entry(UUID.randomUUID(), corrected.work(), corrected.activity(), day, corrected.doneOn(), change);
        insert(correction.id(), by, correction, today, "CORRECTION", corrected.id());
    }

    private int insert(UUID id, StaffId by, Entry entry, LocalDate today, String source, @Nullable UUID corrects) {
        return database.sql("""
                        insert into hours.entry
                          (entry_id, staff_id, work_id, activity, minutes, day, done_on, made_on, source, corrects)
                        values (:id, :staff, :work, :activity, :minutes, :day, :doneOn, :today, :source, cast(:corrects as uuid))
                        on conflict (entry_id) do nothing""")
                .param("id", id)
                .param("staff", by.value())
                .param("work", entry.work())
                .param("activity", entry.activity().name())
                .param("minutes", entry.left())
                .param("day", entry.day())
                .param("doneOn", entry.doneOn())
                .param("today", today)
                .param("source", source)
                .param("corrects", corrects)
                .update();
    }

    /** An entry of this person, held until the end of the transaction so that two corrections come one after the other. */
    Optional<Entry> hold(UUID id, StaffId by) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:id, 720))")
                .param("id", id.toString())
                .query((row, number) -> number)
                .list();
        return database.sql("""
                        select e.*, e.minutes + coalesce((select sum(c.minutes) from hours.entry c where c.corrects = e.entry_id), 0) as rest
                        from hours.entry e where e.entry_id = :id and e.staff_id = :staff and e.corrects is null""")
                .param("id", id)
                .param("staff", by.value())
                .query((row, number) -> new Entry(
                        id,
                        row.getObject("work_id", UUID.class),
                        Activity.valueOf(row.getString("activity")),
                        row.getObject("day", LocalDate.class),
                        row.getObject("done_on", LocalDate.class),
                        row.getInt("rest")))
                .optional();
    }

    List<BookedHour> of(StaffId staff, LocalDate from, LocalDate until) {
        return database.sql("""
                        select e.*, w.kind, w.case_id, w.problem_id, case when e.corrects is not null then 0 else e.minutes
                          + coalesce((select sum(c.minutes) from hours.entry c where c.corrects = e.entry_id), 0) end as rest
                        from hours.entry e join hours.work w using (work_id)
                        where e.staff_id = :staff and e.day >= :from and e.day < :until order by e.day, e.entry_id""")
                .param("staff", staff.value())
                .param("from", from)
                .param("until", until)
                .query(HourEntryStore::booked)
                .list();
    }

    private static BookedHour booked(ResultSet row, int number) throws SQLException {
        return new BookedHour(
                row.getObject("entry_id", UUID.class),
                key(row),
                Activity.valueOf(row.getString("activity")),
                row.getObject("day", LocalDate.class),
                row.getInt("minutes"),
                row.getInt("rest"),
                row.getObject("corrects", UUID.class));
    }

    /** What a row is booked on; null when it was a case that is erased. */
    static @Nullable WorkKey key(ResultSet row) throws SQLException {
        return switch (WorkKind.valueOf(row.getString("kind"))) {
            case CASE -> {
                UUID caseId = row.getObject("case_id", UUID.class);
                yield caseId == null ? null : new WorkKey.OfCase(new CaseId(caseId));
            }
            case PROBLEM -> new WorkKey.OfProblem(row.getObject("problem_id", UUID.class));
            case PUBLIC -> new WorkKey.Publicly();
            case GENERAL -> new WorkKey.General();
        };
    }

    HourBook.Sum sum(CaseId caseId, StaffId reader) {
        return database.sql("""
                        select coalesce(sum(e.minutes), 0) as everybody,
                          coalesce(sum(e.minutes) filter (where e.staff_id = :reader), 0) as own
                        from hours.entry e join hours.work w using (work_id) where w.case_id = :caseId""")
                .param("reader", reader.value())
                .param("caseId", caseId.value())
                .query((row, number) -> new HourBook.Sum(row.getLong("everybody"), row.getLong("own")))
                .single();
    }

    /** Says that what was done in this work on this day until a moment is dealt with; false when it was so before. */
    boolean settle(StaffId staff, UUID work, LocalDate day, Instant until) {
        return database.sql("""
                        insert into hours.settled (staff_id, work_id, day, until) values (:staff, :work, :day, :until)
                        on conflict (staff_id, work_id, day) do update set until = excluded.until
                          where excluded.until > hours.settled.until""")
                        .param("staff", staff.value())
                        .param("work", work)
                        .param("day", day)
                        .param("until", Cells.time(until))
                        .update()
                == 1;
    }

    LocalDate closedUntil() {
        return closed("");
    }

    /** As it stays until the end of the transaction: nobody closes a month meanwhile. */
    LocalDate heldClosedUntil() {
        return closed(" for share");
    }

    private LocalDate closed(String lock) {
        return database.sql("select closed_until from hours.books" + lock)
                .query(LocalDate.class)
                .single();
    }
}
