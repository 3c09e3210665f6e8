package nl.kinderrechtenhelpdesk.privacy.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of wrapped keys while they are replaced. Not {@link WrappedCaseKeys}, which makes and hands out keys. */
@Repository
class CaseKeyRows {

    /** Before all ids. */
    static final CaseId NONE = new CaseId(new UUID(0, 0));

    private final JdbcClient database;

    CaseKeyRows(JdbcClient database) {
        this.database = database;
    }

    /** @return how many cases get another key */
    int askForNew() {
        return database.sql("update privacy.case_key set to_replace = true where not to_replace")
                .update();
    }

    List<CaseId> wrappedOtherwise(String name, CaseId after, int limit) {
        return ids(database.sql("""
                        select case_id from privacy.case_key where case_id > :after and wrapped_by is distinct from :name
                         order by case_id limit :limit""").param("name", name), after, limit);
    }

    List<CaseId> withoutNext(CaseId after, int limit) {
        return ids(database.sql("""
                        select case_id from privacy.case_key where case_id > :after and to_replace and next_since is null
                         order by case_id limit :limit"""), after, limit);
    }

    /** Those whose next key every reader has seen by now. */
    List<CaseId> withNextSince(Instant moment, CaseId after, int limit) {
        return ids(database.sql("""
                        select case_id from privacy.case_key where case_id > :after and to_replace and next_since <= :moment
                         order by case_id limit :limit""").param("moment", Cells.time(moment)), after, limit);
    }

    /** Whoever is writing in the case is waited for, and nobody begins before the transaction ends. */
    Optional<byte[]> lock(CaseId caseId) {
        return database.sql("select wrapped from privacy.case_key where case_id = :id for update")
                .param("id", caseId.value())
                .query(byte[].class)
                .optional();
    }

    void wrapped(CaseId caseId, byte[] wrapped, String name) {
        database.sql("update privacy.case_key set wrapped = :wrapped, wrapped_by = :name where case_id = :id")
                .param("id", caseId.value())
                .param("wrapped", wrapped)
                .param("name", name)
                .update();
    }

    void nextStandsReady(CaseId caseId, Instant now) {
        database.sql("update privacy.case_key set next_since = :now where case_id = :id")
                .param("id", caseId.value())
                .param("now", Cells.time(now))
                .update();
    }

    void replaced(CaseId caseId, Instant now) {
        database.sql("""
                        update privacy.case_key set to_replace = false, next_since = null, created_at = :now
                         where case_id = :id""")
                .param("id", caseId.value())
                .param("now", Cells.time(now))
                .update();
    }

    private static List<CaseId> ids(JdbcClient.StatementSpec statement, CaseId after, int limit) {
        return statement
                .param("after", after.value())
                .param("limit", limit)
                .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }
}
