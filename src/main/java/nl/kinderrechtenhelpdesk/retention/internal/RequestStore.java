package nl.kinderrechtenhelpdesk.retention.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import nl.kinderrechtenhelpdesk.privacy.SealedColumn;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import nl.kinderrechtenhelpdesk.privacy.ToldTable;
import nl.kinderrechtenhelpdesk.retention.ErasureRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests to erase a case, with their words sealed by the key of the case; they go with it. */
@Repository
class RequestStore implements HoldsPersonalData {

    private static final String TABLE = "retention.erasure_request";

    private final JdbcClient database;
    private final CaseVault vault;
    private final CopyStore copies;

    RequestStore(JdbcClient database, CaseVault vault, CopyStore copies) {
        this.database = database;
        this.vault = vault;
        this.copies = copies;
    }

    @Override
    public String module() {
        return "retention";
    }

    /** By a wish to be forgotten nobody is to be found. */
    @Override
    public List<Redacted<String>> found(CaseId caseId) {
        return List.of();
    }

    @Override
    public List<SealedColumn> sealed() {
        return Stream.concat(SealedColumn.texts(TABLE, "request_id", "wish", "proposal", "refusal"), CopyStore.sealed())
                .toList();
    }

    @Override
    public List<ToldTable> told(CaseId caseId) {
        return List.of(
                ToldTable.told(TABLE, "asked_on", "asked_on", "by_asker", "wish", "refusal"),
                ToldTable.work(TABLE, "asked_on", "proposal").only("proposal is not null"),
                CopyStore.told());
    }

    @Override
    public void erase(CaseId caseId) {
        drop(caseId);
        copies.erase(caseId);
    }

    /** The request only. */
    void drop(CaseId caseId) {
        database.sql("delete from retention.erasure_request where case_id = :id")
                .param("id", caseId.value())
                .update();
    }

    Optional<ErasureRequest> find(CaseId id) {
        return read("select * from retention.erasure_request where case_id = :id", id);
    }

    /** As {@link #find}, and nobody else can decide until the transaction ends. */
    Optional<ErasureRequest> lock(CaseId id) {
        return read("select * from retention.erasure_request where case_id = :id for update", id);
    }

    void insert(ErasureRequest request) {
        UUID id = UUID.randomUUID();
        CaseKey key = vault.key(request.caseId());
        StaffId first = request.proposedBy();
        database.sql("""
                        insert into retention.erasure_request (request_id, case_id, by_asker, asked_on, wish, proposed_by, proposal)
                        values (:id, :case, :asker, :on, :wish, :first, :proposal)""")
                .param("id", id)
                .param("case", request.caseId().value())
                .param("asker", request.byAsker())
                .param("on", request.askedOn())
                .param("wish", sealed(key, id, "wish", request.wish()))
                .param("first", first == null ? null : first.value())
                .param("proposal", sealed(key, id, "proposal", request.proposal()))
                .update();
    }

    void propose(CaseId caseId, StaffId first, Redacted<String> why) {
        UUID id = idOf(caseId);
        database.sql(
                        "update retention.erasure_request set proposed_by = :first, proposal = :why where request_id = :id")
                .param("id", id)
                .param("first", first.value())
                .param("why", sealed(vault.key(caseId), id, "proposal", why))
                .update();
    }

    void refuse(CaseId caseId, Redacted<String> why) {
        UUID id = idOf(caseId);
        database.sql("update retention.erasure_request set refusal = :why where request_id = :id")
                .param("id", id)
                .param("why", sealed(vault.key(caseId), id, "refusal", why))
                .update();
    }

    /** A request without its words. */
    record Line(
            CaseId caseId,
            boolean byAsker,
            LocalDate askedOn,
            @Nullable StaffId proposedBy) {}

    List<Line> waiting() {
        return database.sql("""
                        select case_id, by_asker, asked_on, proposed_by from retention.erasure_request
                        where refusal is null order by asked_on, request_id""")
                .query((row, number) -> new Line(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getBoolean("by_asker"),
                        row.getObject("asked_on", LocalDate.class),
                        staff(row)))
                .list();
    }

    long count() {
        return database.sql("select count(*) from retention.erasure_request where refusal is null")
                .query(Long.class)
                .single();
    }

    private UUID idOf(CaseId caseId) {
        return database.sql("select request_id from retention.erasure_request where case_id = :id")
                .param("id", caseId.value())
                .query(UUID.class)
                .single();
    }

    private Optional<ErasureRequest> read(String sql, CaseId caseId) {
        return database.sql(sql)
                .param("id", caseId.value())
                .query((row, number) -> request(caseId, row))
                .optional();
    }

    private ErasureRequest request(CaseId caseId, ResultSet row) throws SQLException {
        CaseKey key = vault.key(caseId);
        return new ErasureRequest(
                caseId,
                row.getBoolean("by_asker"),
                row.getObject("asked_on", LocalDate.class),
                opened(key, row, "wish"),
                staff(row),
                opened(key, row, "proposal"),
                opened(key, row, "refusal"));
    }

    private static @Nullable StaffId staff(ResultSet row) throws SQLException {
        UUID first = row.getObject("proposed_by", UUID.class);
        return first == null ? null : new StaffId(first);
    }

    private static byte @Nullable [] sealed(CaseKey key, UUID id, String column, @Nullable Redacted<String> text) {
        return text == null ? null : key.seal(new Slot(TABLE, column, id), text.map(PlainText::clean));
    }

    private static @Nullable Redacted<String> opened(CaseKey key, ResultSet row, String column) throws SQLException {
        byte[] sealed = row.getBytes(column);
        return sealed == null
                ? null
                : key.open(new Slot(TABLE, column, row.getObject("request_id", UUID.class)), sealed);
    }
}
