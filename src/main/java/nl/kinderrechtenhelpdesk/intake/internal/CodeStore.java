package nl.kinderrechtenhelpdesk.intake.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.privacy.RowSeal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hashes of codes with when they were used and until when they open, in {@code intake.asker_code}. */
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

    private static final String KIND = "intake.asker_code/1";
    private static final String SEALED = "select code_hash, case_id, code_id, ends_on, seal from intake.asker_code ";

    /** What a code gives access to, and until when: all that its seal binds together. */
    private record Code(
            String hash,
            CaseId caseId,
            UUID codeId,
            @Nullable LocalDate endsOn) {

        List<@Nullable String> fields() {
            return Arrays.<@Nullable String>asList(
                    hash, caseId.toString(), codeId.toString(), endsOn == null ? null : endsOn.toString());
        }

        byte[] bytes() {
            return HexFormat.of().parseHex(hash);
        }

        boolean opensOn(LocalDate today) {
            return endsOn == null || !endsOn.isBefore(today);
        }
    }

    private final JdbcClient database;
    private final RowSeal seals;

    CodeStore(JdbcClient database, RowSeal seals) {
        this.database = database;
        this.seals = seals;
    }

    /** The one row, when it holds. */
    private Optional<Code> one(String where, Object key) {
        return database.sql(SEALED + where)
                .param("key", key)
                .query((row, number) -> {
                    Code code = code(row);
                    return seals.holds(KIND, code.fields(), row.getBytes("seal"))
                            ? Optional.of(code)
                            : Optional.<Code>empty();
                })
                .optional()
                .flatMap(Function.identity());
    }

    private static Code code(ResultSet row) throws SQLException {
        return new Code(
                HexFormat.of().formatHex(row.getBytes("code_hash")),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("code_id", UUID.class),
                row.getObject("ends_on", LocalDate.class));
    }

    Optional<Found> find(byte[] hash, LocalDate today) {
        return one("where code_hash = :key", hash)
                .filter(code -> code.opensOn(today))
                .map(code -> new Found(code.caseId(), code.codeId()));
    }

    Optional<Row> of(CaseId caseId) {
        return database.sql(
                        "select code_id, opened_at, opened_before, ends_on from intake.asker_code where case_id = :id")
                .param("id", caseId.value())
                .query((row, number) -> new Row(
                        row.getObject("code_id", UUID.class),
                        Cells.timeOrNull(row, "opened_at"),
                        Cells.timeOrNull(row, "opened_before"),
                        row.getObject("ends_on", LocalDate.class)))
                .optional();
    }

    /** Whether this code still opens this case. */
    boolean opens(Found found, LocalDate today) {
        return one("where code_id = :key", found.codeId())
                .filter(code -> code.opensOn(today))
                .filter(code -> code.caseId().equals(found.caseId()))
                .isPresent();
    }

    void opened(CaseId caseId, Instant at) {
        database.sql("""
                        update intake.asker_code set opened_before = opened_at, opened_at = :at where case_id = :id
                        """)
                .param("at", Cells.time(at))
                .param("id", caseId.value())
                .update();
    }

    /** False when the old one is no code (any more). */
    boolean replace(byte[] old, byte[] fresh) {
        return one("where code_hash = :key for update", old)
                .map(code -> {
                    write(new Code(HexFormat.of().formatHex(fresh), code.caseId(), UUID.randomUUID(), code.endsOn()));
                    return true;
                })
                .orElse(false);
    }

    /** The code of a case that may have had one; it ends when that one did. */
    void put(CaseId caseId, byte[] fresh) {
        LocalDate endsOn = one("where case_id = :key for update", caseId.value())
                .map(Code::endsOn)
                .orElse(null);
        write(new Code(HexFormat.of().formatHex(fresh), caseId, UUID.randomUUID(), endsOn));
    }

    private void write(Code code) {
        database.sql("""
                        insert into intake.asker_code (code_hash, case_id, code_id, ends_on, seal)
                        values (:hash, :case, :codeId, :endsOn, :seal)
                        on conflict (case_id) do update set code_hash = excluded.code_hash, code_id = excluded.code_id,
                          ends_on = excluded.ends_on, seal = excluded.seal
                        """)
                .param("hash", code.bytes())
                .param("case", code.caseId().value())
                .param("codeId", code.codeId())
                .param("endsOn", code.endsOn())
                .param("seal", seals.of(KIND, code.fields()))
                .update();
    }

    /** Once, after the upgrade: a code that has no seal at all gets one. */
    void sealUnsealed() {
        if (!seals.takesOver()) {
            return;
        }
        for (Code old : database.sql(SEALED + "where seal is null")
                .query((row, number) -> code(row))
                .list()) {
            database.sql("update intake.asker_code set seal = :seal where code_hash = :hash and seal is null")
                    .param("seal", seals.of(KIND, old.fields()))
                    .param("hash", old.bytes())
                    .update();
        }
    }

    boolean delete(CaseId caseId) {
        return database.sql("delete from intake.asker_code where case_id = :id")
                        .param("id", caseId.value())
                        .update()
                == 1;
    }

    void endOn(CaseId caseId, @Nullable LocalDate day) {
        one("where case_id = :key for update", caseId.value())
                .ifPresent(code -> write(new Code(code.hash(), code.caseId(), code.codeId(), day)));
    }
}
