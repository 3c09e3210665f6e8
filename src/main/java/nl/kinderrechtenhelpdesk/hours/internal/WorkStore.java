package nl.kinderrechtenhelpdesk.hours.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.hours.WorkKey;
import nl.kinderrechtenhelpdesk.hours.figures.WorkKind;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what time is booked on; the ids of rows are random. */
@Repository
class WorkStore {

    private final JdbcClient database;

    WorkStore(JdbcClient database) {
        this.database = database;
    }

    /** The row of this work when there is one. */
    Optional<UUID> find(WorkKey work) {
        return switch (work) {
            case WorkKey.OfCase(CaseId caseId) -> by("case_id", caseId.value());
            case WorkKey.OfProblem(UUID problemId) -> by("problem_id", problemId);
            case WorkKey.Publicly _ -> by("kind", WorkKind.PUBLIC.name());
            case WorkKey.General _ -> by("kind", WorkKind.GENERAL.name());
        };
    }

    private Optional<UUID> by(String column, Object value) {
        return database.sql("select work_id from hours.work where " + column + " = :value")
                .param("value", value)
                .query(UUID.class)
                .optional();
    }

    UUID addCase(CaseId caseId, UUID factId) {
        database.sql("""
                        insert into hours.work (work_id, kind, case_id, fact_id)
                        values (gen_random_uuid(), 'CASE', :caseId, :factId)
                        on conflict (fact_id) do nothing""")
                .param("caseId", caseId.value())
                .param("factId", factId)
                .update();
        return by("fact_id", factId).orElseThrow();
    }

    UUID addProblem(UUID problemId) {
        database.sql("""
                        insert into hours.work (work_id, kind, problem_id) values (gen_random_uuid(), 'PROBLEM', :id)
                        on conflict (problem_id) do nothing""").param("id", problemId).update();
        return by("problem_id", problemId).orElseThrow();
    }

    /**
     * A case was closed, or (null) taken up again; what comes late changes nothing.
     *
     * @param version of the case
     */
    void closed(CaseId caseId, UUID factId, @Nullable LocalDate on, long version) {
        database.sql("""
                        insert into hours.work (work_id, kind, case_id, fact_id, closed_on, closed_version)
                        values (gen_random_uuid(), 'CASE', :caseId, :factId, cast(:day as date), :version)
                        on conflict (fact_id) do update set closed_on = excluded.closed_on, closed_version = excluded.closed_version
                          where excluded.closed_version >= hours.work.closed_version""")
                .param("caseId", caseId.value())
                .param("factId", factId)
                .param("day", on)
                .param("version", version)
                .update();
    }

    /**
     * The case is erased: its minutes stay, by month, under another nameless id; nothing leads to it. What was not booked yet goes.
     */
    void cutLoose(UUID factId, UUID leftAs) {
        by("fact_id", factId).ifPresent(work -> {
            update("delete from hours.clock where work_id = :work", work);
            update("delete from hours.settled where work_id = :work", work);
            database.sql("""
                            update hours.work set case_id = null, fact_id = :left, closed_version = 0,
                              closed_on = date_trunc('month', closed_on)::date where work_id = :work""").param("left", leftAs).param("work", work).update();
            update("""
                    update hours.entry set day = date_trunc('month', day)::date, done_on = date_trunc('month', done_on)::date,
                      made_on = date_trunc('month', made_on)::date where work_id = :work""", work);
            update("update hours.work set work_id = gen_random_uuid() where work_id = :work", work);
        });
    }

    private void update(String sql, UUID work) {
        database.sql(sql).param("work", work).update();
    }
}
