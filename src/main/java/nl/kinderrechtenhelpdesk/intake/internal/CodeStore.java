package nl.kinderrechtenhelpdesk.intake.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.intake.AskerCodes.Withdrawal;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hashes of codes with what became of them, and new codes for as long as their asker may not have seen them. */
@Component
class CodeStore {

    /** A code that opens. */
    record Found(CaseId caseId, UUID codeId) {}

    /** What is known of the code of a case. */
    record Row(
            UUID codeId,
            @Nullable Instant openedAt,
            @Nullable Instant openedBefore,
            @Nullable LocalDate endsOn) {}

    private final JdbcClient database;

    CodeStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Found> find(byte[] hash, LocalDate today) {
        return database.sql("""
                        select case_id, code_id from intake.asker_code
                        where code_hash = :hash and (ends_on is null or ends_on >= :today)
                        """)
                .param("hash", hash)
                .param("today", today)
                .query((row, number) -> new Found(
                        new CaseId(row.getObject("case_id", UUID.class)), row.getObject("code_id", UUID.class)))
                .optional();
    }

    Optional<Row> of(CaseId caseId) {
        return database.sql(
                        "select code_id, opened_at, opened_before, ends_on from intake.asker_code where case_id = :id")
                .param("id", caseId.value())
                .query((row, number) -> new Row(
                        row.getObject("code_id", UUID.class),
                        instant(row, "opened_at"),
                        instant(row, "opened_before"),
                        row.getObject("ends_on", LocalDate.class)))
                .optional();
    }

    /** Whether this code still opens. */
    boolean opens(UUID codeId, LocalDate today) {
        return database.sql("""
                        select exists (select 1 from intake.asker_code
                          where code_id = :codeId and (ends_on is null or ends_on >= :today))
                        """)
                .param("codeId", codeId)
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    void opened(CaseId caseId, Instant at) {
        database.sql("""
                        update intake.asker_code set opened_before = opened_at, opened_at = :at where case_id = :id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", caseId.value())
                .update();
    }

    /** False when the old one is no code (any more). */
    boolean replace(byte[] old, byte[] fresh) {
        return database.sql("""
                        update intake.asker_code set code_hash = :fresh, code_id = gen_random_uuid() where code_hash = :old
                        """).param("fresh", fresh).param("old", old).update() == 1;
    }

    /** The code of a case that may have had one. */
    void put(CaseId caseId, byte[] fresh) {
        database.sql("""
                        insert into intake.asker_code (code_hash, case_id) values (:fresh, :id)
                        on conflict (case_id) do update set code_hash = excluded.code_hash, code_id = gen_random_uuid()
                        """).param("fresh", fresh).param("id", caseId.value()).update();
    }

    boolean delete(CaseId caseId) {
        return database.sql("delete from intake.asker_code where case_id = :id")
                        .param("id", caseId.value())
                        .update()
                == 1;
    }

    void endOn(CaseId caseId, @Nullable LocalDate day) {
        database.sql("update intake.asker_code set ends_on = :day where case_id = :id")
                .param("day", day, java.sql.Types.DATE)
                .param("id", caseId.value())
                .update();
    }

    void addWithdrawal(CaseId caseId, Withdrawal withdrawal, CaseKey key) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into intake.code_withdrawal (id, case_id, at, by_id, reason)
                        values (:id, :caseId, :at, :by, :reason)
                        """)
                .param("id", id)
                .param("caseId", caseId.value())
                .param("at", withdrawal.at().atOffset(ZoneOffset.UTC))
                .param("by", withdrawal.by().value())
                .param("reason", key.seal(slot(id), withdrawal.reason()))
                .update();
    }

    List<Withdrawal> withdrawals(CaseId caseId, CaseKey key) {
        return database.sql("select id, at, by_id, reason from intake.code_withdrawal where case_id = :id order by at")
                .param("id", caseId.value())
                .query((row, number) -> new Withdrawal(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new StaffId(row.getObject("by_id", UUID.class)),
                        key.open(slot(row.getObject("id", UUID.class)), row.getBytes("reason"))))
                .list();
    }

    void keepNew(UUID id, byte[] sealed, Instant expiresAt) {
        database.sql("insert into intake.new_code (id, sealed, expires_at) values (:id, :sealed, :expires)")
                .param("id", id)
                .param("sealed", sealed)
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<byte[]> findNew(UUID id, Instant now) {
        return database.sql("select sealed from intake.new_code where id = :id and expires_at > :now")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getBytes("sealed"))
                .optional();
    }

    void deleteExpiredNew(Instant now) {
        database.sql("delete from intake.new_code where expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Slot slot(UUID id) {
        return new Slot("intake.code_withdrawal", "reason", id);
    }
}
