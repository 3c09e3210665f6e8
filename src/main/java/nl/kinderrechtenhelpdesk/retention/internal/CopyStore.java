package nl.kinderrechtenhelpdesk.retention.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.SealedColumn;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import nl.kinderrechtenhelpdesk.privacy.ToldTable;
import nl.kinderrechtenhelpdesk.retention.CaseCopy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who asked for a copy of a case and until when it may be taken; never the copy. */
@Repository
class CopyStore {

    private static final String TABLE = "retention.case_copy";

    private final JdbcClient database;
    private final CaseVault vault;

    CopyStore(JdbcClient database, CaseVault vault) {
        this.database = database;
        this.vault = vault;
    }

    static Stream<SealedColumn> sealed() {
        return SealedColumn.texts(TABLE, "copy_id", "left_out");
    }

    static ToldTable told() {
        return ToldTable.told(TABLE, "asked_on", "asked_on", "ready_on", "until", "with_work", "left_out", "taken_on");
    }

    Optional<CaseCopy> find(CaseId id, LocalDate today) {
        return database.sql(
                        "select * from retention.case_copy where case_id = :id and (until is null or until >= :today)")
                .param("id", id.value())
                .param("today", today)
                .query((row, number) -> copy(id, row))
                .optional();
    }

    void ask(CaseId id, LocalDate today) {
        database.sql("delete from retention.case_copy where case_id = :id and until < :today")
                .param("id", id.value())
                .param("today", today)
                .update();
        database.sql("""
                        insert into retention.case_copy (copy_id, case_id, asked_on) values (:copy, :id, :today)
                        on conflict (case_id) do nothing""")
                .param("copy", UUID.randomUUID())
                .param("id", id.value())
                .param("today", today)
                .update();
    }

    void ready(CaseId id, LocalDate today, LocalDate until, Optional<Redacted<String>> leftOut, StaffId by) {
        UUID copy = database.sql("select copy_id from retention.case_copy where case_id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        database.sql("""
                        update retention.case_copy set ready_on = :today, until = :until, with_work = :work, left_out = :why,
                          made_by = :by where copy_id = :copy""")
                .param("copy", copy)
                .param("today", today)
                .param("until", until)
                .param("work", leftOut.isEmpty())
                .param(
                        "why",
                        leftOut.map(why -> vault.key(id).seal(slot(copy), why)).orElse(null))
                .param("by", by.value())
                .update();
    }

    void taken(CaseId id, LocalDate today) {
        database.sql("update retention.case_copy set taken_on = :today where case_id = :id")
                .param("id", id.value())
                .param("today", today)
                .update();
    }

    void erase(CaseId id) {
        database.sql("delete from retention.case_copy where case_id = :id")
                .param("id", id.value())
                .update();
    }

    /** @return how many can no longer be taken and are gone */
    int dropBefore(LocalDate today) {
        return database.sql("delete from retention.case_copy where until < :today")
                .param("today", today)
                .update();
    }

    private CaseCopy copy(CaseId id, ResultSet row) throws SQLException {
        byte[] why = row.getBytes("left_out");
        return new CaseCopy(
                id,
                row.getObject("asked_on", LocalDate.class),
                row.getObject("ready_on", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getBoolean("with_work"),
                why == null ? null : vault.key(id).open(slot(row.getObject("copy_id", UUID.class)), why));
    }

    private static Slot slot(UUID copy) {
        return new Slot(TABLE, "left_out", copy);
    }
}
