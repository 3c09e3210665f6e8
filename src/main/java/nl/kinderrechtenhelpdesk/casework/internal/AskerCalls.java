package nl.kinderrechtenhelpdesk.casework.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.TakingUpAgain;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Askers who wait to be heard: what they wrote and nobody has seen, and their wish to have a case taken up again. */
@Repository
class AskerCalls implements TakingUpAgain {

    private final JdbcClient database;
    private final CaseStore store;
    private final CaseworkSettings settings;
    private final InstantSource clock;

    AskerCalls(JdbcClient database, CaseStore store, CaseworkSettings settings, InstantSource clock) {
        this.database = database;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    void wrote(CaseId id) {
        database.sql("""
                        update casework.case_file set unread_at = :at
                        where case_id = :id and unread_at is null and erased_at is null""")
                .param("id", id.value())
                .param("at", Cells.time(clock.instant()))
                .update();
    }

    void seen(CaseId id) {
        database.sql("update casework.case_file set unread_at = null where case_id = :id and unread_at is not null")
                .param("id", id.value())
                .update();
    }

    Map<@Nullable StaffId, Integer> counts() {
        Map<@Nullable StaffId, Integer> counts = new HashMap<>();
        database.sql("""
                        select handler, count(*) as calls from casework.case_file
                        where rank < 3 and (unread_at is not null or asked_again_at is not null) group by handler""").query(row -> {
            counts.put(CaseRows.staff(row, "handler"), row.getInt("calls"));
        });
        return counts;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> until(CaseId id) {
        return store.find(id).flatMap(this::lastDay);
    }

    /** An answered case ends its term only after it is closed. */
    private Optional<LocalDate> lastDay(CaseFile file) {
        CaseStatus status = file.summary().status();
        if (status != CaseStatus.ANSWERED && status.open()) {
            return Optional.empty();
        }
        Instant from =
                status == CaseStatus.ANSWERED ? clock.instant() : file.dates().moved();
        LocalDate last = Zone.dateOf(from).plusDays(settings.reopenWithin());
        return last.isBefore(Zone.today(clock)) ? Optional.empty() : Optional.of(last);
    }

    @Override
    @Transactional
    public boolean ask(CaseId id, Why why) {
        Optional<CaseFile> file = store.lock(id);
        if (file.flatMap(this::lastDay).isEmpty()) {
            return false;
        }
        if (file.get().summary().attention().askedAgainAt() != null) {
            return true;
        }
        var now = Cells.time(clock.instant());
        database.sql("""
                        insert into casework.asked_again (case_id, asked_id, why, asked_at)
                        values (:id, :row, :why, :at)""")
                .param("id", id.value())
                .param("row", Uuid7.next(clock))
                .param("why", why.name())
                .param("at", now)
                .update();
        database.sql("update casework.case_file set asked_again_at = :at where case_id = :id")
                .param("id", id.value())
                .param("at", now)
                .update();
        return true;
    }

    /** Somebody took the case up again, or told the asker why not. */
    void settle(CaseId id, boolean takenUp, @Nullable StaffId by) {
        database.sql("""
                        update casework.asked_again set settled_at = :at, settled_by = :by, taken_up = :taken
                        where case_id = :id and settled_at is null""")
                .param("id", id.value())
                .param("by", by == null ? null : by.value())
                .param("taken", takenUp)
                .param("at", Cells.time(clock.instant()))
                .update();
        database.sql("""
                        update casework.case_file set asked_again_at = null
                        where case_id = :id and asked_again_at is not null""").param("id", id.value()).update();
    }
}
