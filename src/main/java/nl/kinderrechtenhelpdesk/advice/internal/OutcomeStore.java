package nl.kinderrechtenhelpdesk.advice.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advice.CaseOutcome;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How cases turned out, in the words of lawyer and asker (sealed) and in codes. */
@Repository
class OutcomeStore {

    private final JdbcClient database;
    private final CaseVault vault;
    private final AnalysisStore analysis;
    private final InstantSource clock;

    OutcomeStore(JdbcClient database, CaseVault vault, AnalysisStore analysis, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.analysis = analysis;
        this.clock = clock;
    }

    CaseOutcome of(CaseId caseId) {
        CaseKey key = vault.key(caseId);
        Map<ProvisionCode, OutcomeCode> recorded = new LinkedHashMap<>();
        for (AnalysisStore.Coded right : analysis.coded(caseId)) {
            OutcomeCode outcome = right.outcome();
            if (outcome != null) {
                recorded.put(right.provision(), outcome);
            }
        }
        // what the lawyer noted and what the asker told, in one look
        return database.sql("""
                        select n.note, n.version, n.recorded_by, n.recorded_at, t.id, t.in_all, t.words, t.told_at,
                          array(select r.provision || ':' || r.outcome from advice.told_right r
                            where r.case_id = t.case_id and r.told_id = t.id order by r.provision) as rights
                        from (select cast(:case as uuid) as case_id) one
                        left join advice.outcome_note n using (case_id) left join advice.told t using (case_id)
                        order by t.id desc
                        """).param("case", caseId.value()).query((ResultSet rows) -> {
            Noted noted = new Noted(Redacted.of(""), 0, null, null);
            List<CaseOutcome.Told> told = new ArrayList<>();
            while (rows.next()) {
                noted = rows.getObject("version") == null ? noted : noted(caseId, rows, key);
                if (rows.getObject("id") != null) {
                    told.add(told(rows, key));
                }
            }
            return new CaseOutcome(recorded, noted.note(), noted.version(), noted.by(), noted.at(), told);
        });
    }

    private record Noted(
            Redacted<String> note,
            long version,
            @Nullable StaffId by,
            @Nullable Instant at) {}

    private static Noted noted(CaseId caseId, ResultSet row, CaseKey key) throws SQLException {
        return new Noted(
                key.open(note(caseId), row.getBytes("note")),
                row.getLong("version"),
                new StaffId(row.getObject("recorded_by", UUID.class)),
                Cells.time(row, "recorded_at"));
    }

    /** @return false when somebody else recorded another outcome since this version */
    boolean record(CaseId caseId, Redacted<String> note, long version, StaffId by) {
        return database.sql("""
                        insert into advice.outcome_note as o (case_id, note, version, recorded_by, recorded_at)
                        select :case, :note, 1, :by, :at where :version = 0
                            or exists (select from advice.outcome_note where case_id = :case)
                        on conflict (case_id) do update
                        set note = excluded.note, version = o.version + 1,
                            recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                        where o.version = :version
                        """)
                        .param("case", caseId.value())
                        .param("note", vault.key(caseId).seal(note(caseId), note))
                        .param("version", version)
                        .param("by", by.value())
                        .param("at", Cells.time(clock.instant()))
                        .update()
                > 0;
    }

    void tell(
            CaseId caseId,
            Map<ProvisionCode, OutcomeCode> rights,
            @Nullable OutcomeCode inAll,
            Redacted<String> words) {
        UUID id = Uuid7.next(clock);
        database.sql("""
                        insert into advice.told (case_id, id, in_all, words, told_at)
                        values (:case, :id, :inAll, :words, :at)
                        """)
                .param("case", caseId.value())
                .param("id", id)
                .param("inAll", inAll == null ? null : inAll.name())
                .param("words", vault.key(caseId).seal(words(id), words))
                .param("at", Cells.time(clock.instant()))
                .update();
        rights.forEach((provision, outcome) -> database.sql("""
                        insert into advice.told_right (case_id, told_id, provision, outcome)
                        values (:case, :id, :provision, :outcome)
                        """)
                .param("case", caseId.value())
                .param("id", id)
                .param("provision", provision.value())
                .param("outcome", outcome.name())
                .update());
    }

    private static CaseOutcome.Told told(ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String inAll = row.getString("in_all");
        Map<ProvisionCode, OutcomeCode> rights = new LinkedHashMap<>();
        for (String right : Cells.texts(row, "rights")) {
            String[] parts = right.split(":", 2);
            rights.put(new ProvisionCode(parts[0]), OutcomeCode.valueOf(parts[1]));
        }
        return new CaseOutcome.Told(
                rights,
                inAll == null ? null : OutcomeCode.valueOf(inAll),
                key.open(words(id), row.getBytes("words")),
                Cells.time(row, "told_at"));
    }

    void erase(CaseId caseId) {
        database.sql("delete from advice.told where case_id = :case")
                .param("case", caseId.value())
                .update();
        database.sql("delete from advice.outcome_note where case_id = :case")
                .param("case", caseId.value())
                .update();
    }

    private static Slot note(CaseId caseId) {
        return new Slot("advice.outcome_note", "note", caseId.value());
    }

    private static Slot words(UUID id) {
        return new Slot("advice.told", "words", id);
    }
}
