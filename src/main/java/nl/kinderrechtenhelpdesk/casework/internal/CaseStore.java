package nl.kinderrechtenhelpdesk.casework.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseStep;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases in the database. Every change raises the version; who may change what is decided by {@link Cases} and {@link HandledCases}. */
@Repository
class CaseStore {

    private final JdbcClient database;

    CaseStore(JdbcClient database) {
        this.database = database;
    }

    boolean exists(CaseId id) {
        return database.sql("select count(*) from casework.case_file where case_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The next number of the year; holds the year's row until the transaction ends, so that a rolled back case leaves no gap. */
    long nextNumber(int year) {
        return database.sql("""
                        insert into casework.number_counter (year, last) values (:year, 1)
                        on conflict (year) do update set last = number_counter.last + 1
                        returning last""").param("year", year).query(Long.class).single();
    }

    void insert(CaseFile file, UUID factId) {
        CaseSummary summary = file.summary();
        database.sql("""
                        insert into casework.case_file (case_id, number, fact_id, status, codes, urgent, decision_date, term,
                          received_at, moved_at)
                        values (:id, :number, :fact, :status, :codes, false, :decision, :term, :at, :at)""")
                .param("id", summary.id().value())
                .param("number", summary.number())
                .param("fact", factId)
                .param("status", summary.status().name())
                .param("codes", Cells.texts(file.coding().codes().stored()))
                .param("decision", file.dates().decision())
                .param("term", summary.term())
                .param("at", Cells.time(summary.receivedAt()))
                .update();
    }

    Optional<CaseSummary> summary(CaseId id) {
        return database.sql("select * from casework.case_file where case_id = :id")
                .param("id", id.value())
                .query(CaseRows.SUMMARY)
                .optional();
    }

    Optional<CaseFile> find(CaseId id) {
        return read("", id);
    }

    /** As {@link #find}, and nobody else can change the case until the transaction ends. */
    Optional<CaseFile> lock(CaseId id) {
        return read(" for update", id);
    }

    private Optional<CaseFile> read(String lock, CaseId id) {
        return database.sql("""
                        select f.*, array(select p.provision || ':' || p.finding || ':' || p.outcome
                          from casework.case_provision p where p.case_id = f.case_id order by p.provision) as coded
                        from casework.case_file f where f.case_id = :id""" + lock)
                .param("id", id.value())
                .query((row, number) -> CaseRows.file(row, CaseRows.provisions(row, "coded")))
                .optional();
    }

    Optional<CaseId> ofFact(UUID factId) {
        return database.sql("select case_id from casework.case_file where fact_id = :fact")
                .param("fact", factId)
                .query((row, number) -> new CaseId(row.getObject("case_id", UUID.class)))
                .optional();
    }

    Optional<UUID> factOf(CaseId id) {
        return database.sql("select fact_id from casework.case_file where case_id = :id and fact_id is not null")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /** Writes where the case now stands, and the dates that go with it; an answered case gets a day to ask how it turned out. */
    void move(CaseId id, CaseStatus to, Instant at, LocalDate followUp) {
        database.sql("""
                        update casework.case_file set status = :to, moved_at = :at, version = version + 1,
                          accepted_at = case when :to = 'RECEIVED' then null
                                             when :to = 'ACCEPTED' then coalesce(accepted_at, cast(:at as timestamptz)) else accepted_at end,
                          answered_at = case when :to = 'ANSWERED' then coalesce(answered_at, cast(:at as timestamptz)) else answered_at end,
                          follow_up_on = case when :to = 'ANSWERED' then coalesce(follow_up_on, :followUp) else follow_up_on end,
                          closed_at = case when :to = 'CLOSED' then cast(:at as timestamptz) end
                        where case_id = :id""")
                .param("id", id.value())
                .param("to", to.name())
                .param("at", Cells.time(at))
                .param("followUp", followUp)
                .update();
    }

    void recordMove(
            CaseId id, long version, Move move, CaseStatus from, CaseStatus to, @Nullable StaffId by, Instant at) {
        database.sql("""
                        insert into casework.case_move (case_id, version, move, from_status, to_status, staff_id, at)
                        values (:id, :version, :move, :from, :to, :by, :at)""")
                .param("id", id.value())
                .param("version", version)
                .param("move", move.name())
                .param("from", from.name())
                .param("to", to.name())
                .param("by", by == null ? null : by.value())
                .param("at", Cells.time(at))
                .update();
    }

    List<CaseStep> steps(CaseId id) {
        return database.sql("select * from casework.case_move where case_id = :id order by version")
                .param("id", id.value())
                .query(CaseRows.STEP)
                .list();
    }

    /** Hands the case to somebody, or to nobody. With a move that raises the version itself: {@code raise} is 0. */
    void assign(CaseId id, @Nullable StaffId handler, int raise) {
        database.sql("update casework.case_file set handler = :handler, version = version + :raise where case_id = :id")
                .param("id", id.value())
                .param("handler", handler == null ? null : handler.value())
                .param("raise", raise)
                .update();
    }

    void raise(CaseId id) {
        database.sql("update casework.case_file set version = version + 1 where case_id = :id")
                .param("id", id.value())
                .update();
    }

    void followUp(CaseId id, @Nullable LocalDate on) {
        database.sql("update casework.case_file set follow_up_on = :on, version = version + 1 where case_id = :id")
                .param("id", id.value())
                .param("on", on)
                .update();
    }

    /** Writes the codes; the move that follows raises the version. */
    void code(CaseId id, Coding coding) {
        database.sql("update casework.case_file set codes = :codes where case_id = :id")
                .param("id", id.value())
                .param("codes", Cells.texts(coding.codes().stored()))
                .update();
        database.sql("delete from casework.case_provision where case_id = :id")
                .param("id", id.value())
                .update();
        for (CodedProvision provision : coding.provisions()) {
            database.sql("""
                            insert into casework.case_provision (case_id, provision, finding, outcome)
                            values (:id, :provision, :finding, :outcome)""")
                    .param("id", id.value())
                    .param("provision", provision.code().value())
                    .param("finding", provision.finding().name())
                    .param("outcome", provision.outcome().name())
                    .update();
        }
    }

    /** Deletes the case; moves, provisions, handovers and what else hangs on it go with it. Danger can be seen before there is a case. */
    void erase(CaseId id) {
        for (String table : List.of("urgency", "unsent", "case_file")) {
            database.sql("delete from casework." + table + " where case_id = :id")
                    .param("id", id.value())
                    .update();
        }
    }
}
