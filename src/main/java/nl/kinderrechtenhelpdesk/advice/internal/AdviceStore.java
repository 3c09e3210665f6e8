package nl.kinderrechtenhelpdesk.advice.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.advice.Advice;
import nl.kinderrechtenhelpdesk.advice.AdviceStatus;
import nl.kinderrechtenhelpdesk.advice.AdviceText;
import nl.kinderrechtenhelpdesk.advice.Advices.Seen;
import nl.kinderrechtenhelpdesk.advice.Review;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Advices with every text they ever had, sealed. What reviewers said of them is in {@link ReviewStore}, the seals in {@link SealStore}. */
@Repository
class AdviceStore {

    private final JdbcClient database;
    private final CaseVault vault;
    private final ReviewStore reviews;
    private final InstantSource clock;

    AdviceStore(JdbcClient database, CaseVault vault, ReviewStore reviews, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** An advice without its text: what the rules on its life need. */
    record Standing(Seen version, AdviceStatus status, int steps) {}

    Optional<Standing> standing(CaseId caseId) {
        return standing(caseId, "");
    }

    /** As {@link #standing(CaseId)}, and keeps others from changing it until the transaction ends. */
    Optional<Standing> lock(CaseId caseId) {
        return standing(caseId, " for update of a");
    }

    private Optional<Standing> standing(CaseId caseId, String lock) {
        return database.sql("""
                        select a.number, a.revision, a.status, coalesce(r.steps, 0) as steps
                        from advice.advice a left join advice.revision r using (case_id, number, revision)
                        where a.case_id = :case order by a.number desc limit 1
                        """ + lock)
                .param("case", caseId.value())
                .query((row, n) ->
                        new Standing(seen(row), AdviceStatus.valueOf(row.getString("status")), row.getInt("steps")))
                .optional();
    }

    /** Begins an advice, or waits for who is beginning the same one. */
    void begin(CaseId caseId, int number) {
        database.sql("""
                        insert into advice.advice (case_id, number, status, revision)
                        values (:case, :number, 'DRAFT', 0) on conflict do nothing
                        """).param("case", caseId.value()).param("number", number).update();
    }

    /** Keeps a new text; an approval of an earlier text is gone with it. */
    Seen write(CaseId caseId, Seen before, AdviceText text, StaffId author) {
        Seen version = new Seen(before.number(), before.revision() + 1);
        UUID id = Uuid7.next(clock);
        database.sql("""
                        insert into advice.revision
                            (case_id, number, revision, id, content, steps, written_by, written_at)
                        values (:case, :number, :revision, :id, :content, :steps, :by, :at)
                        """)
                .param("case", caseId.value())
                .param("number", version.number())
                .param("revision", version.revision())
                .param("id", id)
                .param("content", vault.key(caseId).sealBytes(content(id), AdviceContent.write(text)))
                .param("steps", text.steps().size())
                .param("by", author.value())
                .param("at", Cells.time(clock.instant()))
                .update();
        database.sql("""
                        update advice.advice set revision = :revision, status = 'DRAFT', approval = null
                        where case_id = :case and number = :number
                        """)
                .param("case", caseId.value())
                .param("number", version.number())
                .param("revision", version.revision())
                .update();
        return version;
    }

    void submitted(CaseId caseId, int number) {
        change(caseId, number, "status = 'IN_REVIEW', submitted_at = :at");
    }

    void returned(CaseId caseId, int number) {
        change(caseId, number, "status = 'RETURNED', submitted_at = coalesce(submitted_at, :at)");
    }

    void approved(CaseId caseId, int number, byte[] approval) {
        database.sql("""
                        update advice.advice set status = 'APPROVED', approval = :approval
                        where case_id = :case and number = :number
                        """)
                .param("case", caseId.value())
                .param("number", number)
                .param("approval", approval)
                .update();
    }

    void sent(CaseId caseId, int number, StaffId by, Instant at, byte[] seal) {
        database.sql("""
                        update advice.advice set status = 'SENT', sent_at = :at, sent_by = :by, sent_seal = :seal
                        where case_id = :case and number = :number
                        """)
                .param("case", caseId.value())
                .param("number", number)
                .param("by", by.value())
                .param("at", Cells.time(at))
                .param("seal", seal)
                .update();
    }

    private void change(CaseId caseId, int number, String assignments) {
        database.sql("update advice.advice set " + assignments + " where case_id = :case and number = :number")
                .param("case", caseId.value())
                .param("number", number)
                .param("at", Cells.time(clock.instant()))
                .update();
    }

    Optional<byte[]> approval(CaseId caseId, int number) {
        return database.sql("""
                        select approval from advice.advice
                        where case_id = :case and number = :number and approval is not null
                        """)
                .param("case", caseId.value())
                .param("number", number)
                .query(byte[].class)
                .optional();
    }

    /** Every advice of the case with its present text, oldest first. */
    List<Advice> all(CaseId caseId) {
        Map<Integer, List<Review>> found = new HashMap<>();
        return database.sql("""
                        select a.number, a.revision, a.status, a.sent_at, r.id, r.content, r.written_at,
                          array(select distinct w.written_by from advice.revision w
                                where w.case_id = a.case_id and w.number = a.number) as authors
                        from advice.advice a join advice.revision r using (case_id, number, revision)
                        where case_id = :case order by a.number
                        """)
                .param("case", caseId.value())
                .query((row, n) -> {
                    if (n == 0) {
                        found.putAll(reviews.of(caseId));
                    }
                    return read(row, vault.key(caseId), found);
                })
                .list();
    }

    private static Advice read(ResultSet row, CaseKey key, Map<Integer, List<Review>> reviews) throws SQLException {
        AdviceText text =
                AdviceContent.read(key.openBytes(content(row.getObject("id", UUID.class)), row.getBytes("content")));
        Seen version = seen(row);
        @Nullable Instant sentAt = Cells.timeOrNull(row, "sent_at");
        return new Advice(
                version,
                AdviceStatus.valueOf(row.getString("status")),
                text,
                Cells.ids(row, "authors").stream().map(StaffId::new).collect(Collectors.toUnmodifiableSet()),
                Cells.time(row, "written_at"),
                sentAt,
                reviews.getOrDefault(version.number(), List.of()));
    }

    void erase(CaseId caseId) {
        database.sql("delete from advice.advice where case_id = :case")
                .param("case", caseId.value())
                .update();
    }

    private static Seen seen(ResultSet row) throws SQLException {
        return new Seen(row.getInt("number"), row.getInt("revision"));
    }

    static Slot content(UUID id) {
        return new Slot("advice.revision", "content", id);
    }
}
