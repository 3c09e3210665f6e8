package nl.kinderrechtenhelpdesk.casework.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.CaseFlag;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** That cases are one of many, with the sentence sealed. The page of a case reads them along with {@link PastStore#attention}. */
@Repository
class FlagStore {

    private static final String TABLE = "casework.flag";

    private final JdbcClient database;
    private final CaseVault vault;
    private final InstantSource clock;

    FlagStore(JdbcClient database, CaseVault vault, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /** Empty when this colleague said so already. */
    Optional<UUID> add(CaseId id, Redacted<String> sentence, StaffId by, Instant at) {
        UUID row = Uuid7.next(clock);
        byte[] sealed = vault.key(id).seal(slot(row), sentence);
        int added = database.sql("""
                        insert into casework.flag (case_id, flag_id, sentence, made_by, made_at)
                        values (:id, :row, :sentence, :by, :at) on conflict do nothing""")
                .param("id", id.value())
                .param("row", row)
                .param("sentence", sealed)
                .param("by", by.value())
                .param("at", Cells.time(at))
                .update();
        return added == 1 ? Optional.of(row) : Optional.empty();
    }

    UUID add(CaseId id, UUID problem, StaffId by, Instant at) {
        UUID row = Uuid7.next(clock);
        database.sql("""
                        insert into casework.flag (case_id, flag_id, problem_id, made_by, made_at)
                        values (:id, :row, :problem, :by, :at)""")
                .param("id", id.value())
                .param("row", row)
                .param("problem", problem)
                .param("by", by.value())
                .param("at", Cells.time(at))
                .update();
        return row;
    }

    /** The one that says to which problem the case belongs. */
    Optional<Belongs> belongs(CaseId id) {
        return database.sql("""
                        select flag_id, problem_id from casework.flag
                        where case_id = :id and problem_id is not null and withdrawn_at is null""")
                .param("id", id.value())
                .query((row, number) ->
                        new Belongs(row.getObject("flag_id", UUID.class), row.getObject("problem_id", UUID.class)))
                .optional();
    }

    record Belongs(UUID flag, UUID problem) {}

    List<CaseId> belongingTo(UUID problem) {
        return database.sql("select case_id from casework.flag where problem_id = :problem and withdrawn_at is null")
                .param("problem", problem)
                .query((row, number) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    /** False unless it stood. */
    boolean withdraw(CaseId id, UUID flag, Instant at) {
        return database.sql("""
                                update casework.flag set withdrawn_at = :at
                                where case_id = :id and flag_id = :flag and withdrawn_at is null""")
                        .param("id", id.value())
                        .param("flag", flag)
                        .param("at", Cells.time(at))
                        .update()
                == 1;
    }

    Optional<StaffId> by(CaseId id, UUID flag) {
        return database.sql("select made_by from casework.flag where case_id = :id and flag_id = :flag")
                .param("id", id.value())
                .param("flag", flag)
                .query((row, number) -> new StaffId(row.getObject("made_by", UUID.class)))
                .optional();
    }

    Optional<CaseId> caseOf(UUID flag) {
        return database.sql("select case_id from casework.flag where flag_id = :flag")
                .param("flag", flag)
                .query((row, number) -> new CaseId(row.getObject("case_id", UUID.class)))
                .optional();
    }

    /** By which the case is found. */
    List<Redacted<String>> sentences(CaseId id) {
        return database.sql("select flag_id, sentence from casework.flag where case_id = :id and sentence is not null")
                .param("id", id.value())
                .query((row, number) ->
                        vault.key(id).open(slot(row.getObject("flag_id", UUID.class)), row.getBytes("sentence")))
                .list();
    }

    static CaseFlag flag(ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("row", UUID.class);
        byte[] sealed = row.getBytes("sentence");
        return new CaseFlag(
                id,
                sealed == null ? null : key.open(slot(id), sealed),
                row.getObject("problem", UUID.class),
                new StaffId(row.getObject("by", UUID.class)),
                Cells.time(row, "at"),
                Cells.timeOrNull(row, "settled_at"));
    }

    private static Slot slot(UUID row) {
        return new Slot(TABLE, "sentence", row);
    }
}
