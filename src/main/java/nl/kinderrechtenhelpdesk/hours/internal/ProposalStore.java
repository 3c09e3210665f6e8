package nl.kinderrechtenhelpdesk.hours.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Until when what somebody did in cases was dealt with. */
@Repository
class ProposalStore {

    private final JdbcClient database;

    ProposalStore(JdbcClient database) {
        this.database = database;
    }

    /** What was done in a case on a day until a moment was booked or thrown away. */
    record Dealt(CaseId caseId, LocalDate day, Instant until) {}

    List<Dealt> of(StaffId staff, Collection<LocalDate> days) {
        return database.sql("""
                        select w.case_id, s.day, s.until from hours.settled s join hours.work w using (work_id)
                        where s.staff_id = :staff and s.day in (:days) and w.case_id is not null""")
                .param("staff", staff.value())
                .param("days", days)
                .query((row, number) -> new Dealt(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getObject("day", LocalDate.class),
                        Cells.time(row, "until")))
                .list();
    }

    /** Of days so long ago nobody asks for proposals any more. */
    void forgetBefore(LocalDate day) {
        database.sql("delete from hours.settled where day < :day")
                .param("day", day)
                .update();
    }

    void shuffle() {
        database.sql("select hours.shuffle()").query((row, number) -> number).list();
    }
}
