package nl.kinderrechtenhelpdesk.intake.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.intake.AskerCodes.Standing;
import nl.kinderrechtenhelpdesk.intake.AskerCodes.Withdrawal;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How it stands with the code of a case, and with those that were withdrawn, read in one look; what opens is in {@link CodeStore}. */
@Component
class CodeStandings {

    private static final Standing NONE = new Standing(false, null, null, List.of());

    private final JdbcClient database;

    CodeStandings(JdbcClient database) {
        this.database = database;
    }

    Standing of(CaseId caseId, CaseKey key) {
        return database.sql("""
                        select c.code_id, c.opened_at, c.ends_on, w.id, w.at, w.by_id, w.reason
                        from (select cast(:id as uuid) as case_id) one
                        left join intake.asker_code c using (case_id) left join intake.code_withdrawal w using (case_id)
                        order by w.at
                        """).param("id", caseId.value()).query((ResultSet rows) -> {
            Standing code = NONE;
            List<Withdrawal> withdrawals = new ArrayList<>();
            while (rows.next()) {
                code = rows.getObject("code_id") == null ? NONE : code(rows);
                if (rows.getObject("id") != null) {
                    withdrawals.add(withdrawal(rows, key));
                }
            }
            return new Standing(code.given(), code.lastOpened(), code.endsOn(), withdrawals);
        });
    }

    /** Who took a code away, when and why; the reason is sealed with the key of the case. */
    void withdrawn(CaseId caseId, Withdrawal withdrawal, CaseKey key) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into intake.code_withdrawal (id, case_id, at, by_id, reason)
                        values (:id, :caseId, :at, :by, :reason)
                        """)
                .param("id", id)
                .param("caseId", caseId.value())
                .param("at", Cells.time(withdrawal.at()))
                .param("by", withdrawal.by().value())
                .param("reason", key.seal(slot(id), withdrawal.reason()))
                .update();
    }

    private static Slot slot(UUID id) {
        return new Slot("intake.code_withdrawal", "reason", id);
    }

    private static Standing code(ResultSet row) throws SQLException {
        return new Standing(
                true, Cells.timeOrNull(row, "opened_at"), row.getObject("ends_on", LocalDate.class), List.of());
    }

    private static Withdrawal withdrawal(ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Withdrawal(
                Cells.time(row, "at"),
                new StaffId(row.getObject("by_id", UUID.class)),
                key.open(slot(id), row.getBytes("reason")));
    }
}
