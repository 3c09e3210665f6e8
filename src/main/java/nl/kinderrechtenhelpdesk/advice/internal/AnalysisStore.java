package nl.kinderrechtenhelpdesk.advice.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advice.Assessment;
import nl.kinderrechtenhelpdesk.advice.RightAtStake;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.page.OncePerPage;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rights at stake in cases, their texts sealed. Hands out what it read in the order of the reference. */
@Repository
class AnalysisStore {

    private static final String TABLE = "advice.right_at_stake";

    private final JdbcClient database;
    private final CaseVault vault;
    private final Rights rights;
    private final InstantSource clock;

    AnalysisStore(JdbcClient database, CaseVault vault, Rights rights, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.rights = rights;
        this.clock = clock;
    }

    /** One right as it is counted: codes only, nothing to open. */
    record Coded(
            ProvisionCode provision,
            @Nullable Finding finding,
            @Nullable OutcomeCode outcome) {}

    /** A right with what came of it. */
    private record Row(RightAtStake right, @Nullable OutcomeCode outcome) {

        Coded coded() {
            return new Coded(right.provision().code(), right.assessment().finding(), outcome);
        }
    }

    private record AllRows(List<Row> all) {}

    /** Of the page that is looked at the rights are read once, with their texts; a change needs the codes only. */
    List<Coded> coded(CaseId caseId) {
        return OncePerPage.onlyLooking() ? rows(caseId).stream().map(Row::coded).toList() : readCoded(caseId);
    }

    private List<Coded> readCoded(CaseId caseId) {
        List<Coded> found = database.sql(
                        "select provision, finding, outcome from advice.right_at_stake where case_id = :case")
                .param("case", caseId.value())
                .query((row, n) -> new Coded(
                        new ProvisionCode(row.getString("provision")),
                        finding(row.getString("finding")),
                        outcome(row.getString("outcome"))))
                .list();
        return found.stream()
                .sorted(Comparator.comparingInt(coded -> place(coded.provision())))
                .toList();
    }

    List<RightAtStake> of(CaseId caseId) {
        return rows(caseId).stream().map(Row::right).toList();
    }

    private List<Row> rows(CaseId caseId) {
        return OncePerPage.read(AllRows.class, "rights." + caseId, () -> new AllRows(read(caseId)))
                .all();
    }

    private List<Row> read(CaseId caseId) {
        return database
                .sql("select * from advice.right_at_stake where case_id = :case")
                .param("case", caseId.value())
                .query((row, n) -> new Row(read(row, vault.key(caseId)), outcome(row.getString("outcome"))))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(
                        one -> place(one.right().provision().code())))
                .toList();
    }

    /** Locks the row for the rest of the transaction. */
    Optional<RightAtStake> lock(CaseId caseId, ProvisionCode provision) {
        CaseKey key = vault.key(caseId);
        return database.sql(
                        "select * from advice.right_at_stake where case_id = :case and provision = :provision for update")
                .param("case", caseId.value())
                .param("provision", provision.value())
                .query((row, n) -> read(row, key))
                .optional();
    }

    /** @return false when the provision is in the analysis already */
    boolean add(CaseId caseId, ProvisionCode provision, StaffId by) {
        UUID id = Uuid7.next(clock);
        CaseKey key = vault.key(caseId);
        return database.sql("""
                        insert into advice.right_at_stake
                            (case_id, provision, id, engagement, reasoning, version, changed_by, changed_at)
                        values (:case, :provision, :id, :engagement, :reasoning, 1, :by, :at)
                        on conflict (case_id, provision) do nothing
                        """)
                        .param("case", caseId.value())
                        .param("provision", provision.value())
                        .param("id", id)
                        .param("engagement", key.seal(slot("engagement", id), Redacted.of("")))
                        .param("reasoning", key.seal(slot("reasoning", id), Redacted.of("")))
                        .param("by", by.value())
                        .param("at", Cells.time(clock.instant()))
                        .update()
                > 0;
    }

    void write(CaseId caseId, ProvisionCode provision, Assessment assessment, StaffId by) {
        CaseKey key = vault.key(caseId);
        UUID id = database.sql("select id from advice.right_at_stake where case_id = :case and provision = :provision")
                .param("case", caseId.value())
                .param("provision", provision.value())
                .query(UUID.class)
                .single();
        Finding finding = assessment.finding();
        database.sql("""
                        update advice.right_at_stake
                        set finding = :finding, engagement = :engagement, reasoning = :reasoning,
                            version = version + 1, changed_by = :by, changed_at = :at
                        where case_id = :case and provision = :provision
                        """)
                .param("case", caseId.value())
                .param("provision", provision.value())
                .param("finding", finding == null ? null : finding.name())
                .param("engagement", key.seal(slot("engagement", id), assessment.engagement()))
                .param("reasoning", key.seal(slot("reasoning", id), assessment.reasoning()))
                .param("by", by.value())
                .param("at", Cells.time(clock.instant()))
                .update();
    }

    void remove(CaseId caseId, ProvisionCode provision) {
        database.sql("delete from advice.right_at_stake where case_id = :case and provision = :provision")
                .param("case", caseId.value())
                .param("provision", provision.value())
                .update();
    }

    void writeOutcomes(CaseId caseId, Map<ProvisionCode, OutcomeCode> outcomes) {
        for (Coded coded : coded(caseId)) {
            OutcomeCode outcome = outcomes.get(coded.provision());
            database.sql("""
                            update advice.right_at_stake set outcome = :outcome
                            where case_id = :case and provision = :provision
                            """)
                    .param("case", caseId.value())
                    .param("provision", coded.provision().value())
                    .param("outcome", outcome == null ? null : outcome.name())
                    .update();
        }
    }

    void erase(CaseId caseId) {
        database.sql("delete from advice.right_at_stake where case_id = :case")
                .param("case", caseId.value())
                .update();
    }

    private RightAtStake read(ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Assessment assessment = new Assessment(
                finding(row.getString("finding")),
                key.open(slot("engagement", id), row.getBytes("engagement")),
                key.open(slot("reasoning", id), row.getBytes("reasoning")));
        return new RightAtStake(
                provision(new ProvisionCode(row.getString("provision"))),
                assessment,
                row.getLong("version"),
                new StaffId(row.getObject("changed_by", UUID.class)),
                Cells.time(row, "changed_at"));
    }

    private Provision provision(ProvisionCode code) {
        return rights.provision(code).orElseThrow(() -> new IllegalStateException("not in the reference: " + code));
    }

    private int place(ProvisionCode code) {
        return rights.provisions().indexOf(provision(code));
    }

    static Slot slot(String column, UUID id) {
        return new Slot(TABLE, column, id);
    }

    private static @Nullable Finding finding(@Nullable String name) {
        return name == null ? null : Finding.valueOf(name);
    }

    private static @Nullable OutcomeCode outcome(@Nullable String name) {
        return name == null ? null : OutcomeCode.valueOf(name);
    }
}
