package nl.kinderrechtenhelpdesk.advice.internal;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advice.Advices.Seen;
import nl.kinderrechtenhelpdesk.advice.Review;
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

/** What second readers said of an advice, sealed. */
@Repository
class ReviewStore {

    private final JdbcClient database;
    private final CaseVault vault;
    private final InstantSource clock;

    ReviewStore(JdbcClient database, CaseVault vault, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    void keep(CaseId caseId, Seen version, Review.Verdict verdict, Redacted<String> remarks, StaffId reviewer) {
        UUID id = Uuid7.next(clock);
        database.sql("""
                        insert into advice.review
                            (case_id, number, id, revision, verdict, remarks, reviewer, reviewed_at)
                        values (:case, :number, :id, :revision, :verdict, :remarks, :reviewer, :at)
                        """)
                .param("case", caseId.value())
                .param("number", version.number())
                .param("id", id)
                .param("revision", version.revision())
                .param("verdict", verdict.name())
                .param("remarks", vault.key(caseId).seal(slot(id), remarks))
                .param("reviewer", reviewer.value())
                .param("at", Cells.time(clock.instant()))
                .update();
    }

    /** By the number of the advice, oldest first. */
    Map<Integer, List<Review>> of(CaseId caseId) {
        CaseKey key = vault.key(caseId);
        Map<Integer, List<Review>> reviews = new HashMap<>();
        database.sql("select * from advice.review where case_id = :case order by id")
                .param("case", caseId.value())
                .query(row -> {
                    reviews.computeIfAbsent(row.getInt("number"), _ -> new ArrayList<>())
                            .add(new Review(
                                    row.getInt("revision"),
                                    Review.Verdict.valueOf(row.getString("verdict")),
                                    key.open(slot(row.getObject("id", UUID.class)), row.getBytes("remarks")),
                                    new StaffId(row.getObject("reviewer", UUID.class)),
                                    Cells.time(row, "reviewed_at")));
                });
        return reviews;
    }

    static Slot slot(UUID id) {
        return new Slot("advice.review", "remarks", id);
    }
}
