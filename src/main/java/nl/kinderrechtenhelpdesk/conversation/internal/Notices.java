package nl.kinderrechtenhelpdesk.conversation.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.conversation.Reach;
import nl.kinderrechtenhelpdesk.conversation.Reach.NoticeState;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what became of telling askers: e-mails by their state, calls to be made. Holds no address and no text. */
@Component
class Notices {

    /** Nobody can have read a first e-mail and come back within this time, so a second one would tell nothing new. */
    private static final Duration JOINS = Duration.ofSeconds(45);

    /** The last known state of the e-mails of a case. */
    record Last(NoticeState state, Instant at) {}

    private final JdbcClient database;
    private final InstantSource clock;

    Notices(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    UUID addEmail(CaseId caseId) {
        UUID id = Uuid7.next(clock);
        database.sql("""
                        insert into conversation.notice (case_id, notice_id, asked_at, state, changed_at)
                        values (:caseId, :id, :now, 'WAITING', :now)
                        """)
                .param("caseId", caseId.value())
                .param("id", id)
                .param("now", Cells.time(clock.instant()))
                .update();
        return id;
    }

    /** One open call is enough, however much there is to tell. */
    void addCall(CaseId caseId) {
        database.sql("""
                        insert into conversation.call (case_id, call_id, asked_at)
                        select :caseId, :id, :now
                        where not exists (select 1 from conversation.call where case_id = :caseId and done_at is null)
                        """)
                .param("caseId", caseId.value())
                .param("id", Uuid7.next(clock))
                .param("now", Cells.time(clock.instant()))
                .update();
    }

    /**
     * Claims a notice for sending; false when it needs no sending (any more). A claim that a crash left behind can be claimed again,
     * so an e-mail may go out twice but never not at all.
     */
    @Transactional
    public boolean claim(CaseId caseId, UUID noticeId) {
        database.sql("select pg_advisory_xact_lock(600, hashtext(:caseId))")
                .param("caseId", caseId.toString())
                .query((row, number) -> true)
                .single();
        boolean joins = database.sql("""
                        select exists (select 1 from conversation.notice
                          where case_id = :caseId and notice_id <> :id and state in ('SENDING', 'SENT') and changed_at > :recent)
                        """)
                .param("caseId", caseId.value())
                .param("id", noticeId)
                .param("recent", Cells.time(clock.instant().minus(JOINS)))
                .query(Boolean.class)
                .single();
        return move(caseId, noticeId, joins ? NoticeState.JOINED : NoticeState.SENDING) && !joins;
    }

    /** False when the notice is already at its end. */
    @Transactional
    public boolean move(CaseId caseId, UUID noticeId, NoticeState state) {
        return database.sql("""
                        update conversation.notice set state = :state, changed_at = :now
                        where case_id = :caseId and notice_id = :id and state in ('WAITING', 'SENDING')
                        """)
                        .param("caseId", caseId.value())
                        .param("id", noticeId)
                        .param("state", state.name())
                        .param("now", Cells.time(clock.instant()))
                        .update()
                == 1;
    }

    Optional<Last> last(CaseId caseId) {
        return database.sql("""
                        select state, changed_at from conversation.notice
                        where case_id = :caseId and state <> 'JOINED' order by notice_id desc limit 1
                        """)
                .param("caseId", caseId.value())
                .query((row, number) ->
                        new Last(NoticeState.valueOf(row.getString("state")), Cells.time(row, "changed_at")))
                .optional();
    }

    List<Reach.Call> openCalls(CaseId caseId) {
        return database.sql("""
                        select call_id, asked_at from conversation.call
                        where case_id = :caseId and done_at is null order by call_id
                        """)
                .param("caseId", caseId.value())
                .query((row, number) ->
                        new Reach.Call(row.getObject("call_id", UUID.class), Cells.time(row, "asked_at")))
                .list();
    }

    void called(CaseId caseId, UUID callId, StaffId by) {
        database.sql("""
                        update conversation.call set done_at = :now, done_by = :by
                        where case_id = :caseId and call_id = :id and done_at is null
                        """)
                .param("caseId", caseId.value())
                .param("id", callId)
                .param("by", by.value())
                .param("now", Cells.time(clock.instant()))
                .update();
    }
}
