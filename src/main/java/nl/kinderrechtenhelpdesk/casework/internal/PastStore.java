package nl.kinderrechtenhelpdesk.casework.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.casework.CaseFlag;
import nl.kinderrechtenhelpdesk.casework.CasePast;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.TakingUpAgain;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Promised days, codes of earlier closings, and a look at them together with what else happened. */
@Repository
class PastStore {

    private final JdbcClient database;
    private final CaseVault vault;
    private final InstantSource clock;

    PastStore(JdbcClient database, CaseVault vault, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /** @param by null when the application promises it */
    void promise(CaseId id, LocalDate on, @Nullable StaffId by) {
        database.sql("""
                        insert into casework.promise (case_id, promise_id, promised_on, made_at, staff_id)
                        values (:id, :row, :on, :at, :by)""")
                .param("id", id.value())
                .param("row", Uuid7.next(clock))
                .param("on", on)
                .param("at", Cells.time(clock.instant()))
                .param("by", by == null ? null : by.value())
                .update();
        database.sql("update casework.case_file set promised_on = :on where case_id = :id")
                .param("id", id.value())
                .param("on", on)
                .update();
    }

    /** What was promised to the asker, what the asker wished afterwards, and that the case is one of many. */
    record Attention(List<CasePast.Promise> promises, List<CasePast.AskedAgain> askedAgain, List<CaseFlag> flags) {}

    /** All in one look, each oldest first. */
    Attention attention(CaseId id) {
        Attention all = new Attention(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        database.sql("""
                        select promised_on, made_at as at, staff_id as by, null as why, null::timestamptz as settled_at,
                          null::boolean as taken_up, promise_id as row, false as flag, null::uuid as problem, null::bytea as sentence
                          from casework.promise where case_id = :id
                        union all
                        select null, asked_at, settled_by, why, settled_at, taken_up, asked_id, false, null, null
                          from casework.asked_again where case_id = :id
                        union all
                        select null, made_at, made_by, null, withdrawn_at, null, flag_id, true, problem_id, sentence
                          from casework.flag where case_id = :id
                        order by at, row""").param("id", id.value()).query(row -> {
            String why = row.getString("why");
            Instant at = Cells.time(row, "at");
            if (row.getBoolean("flag")) {
                all.flags.add(FlagStore.flag(row, vault.key(id)));
            } else if (why == null) {
                all.promises.add(new CasePast.Promise(
                        row.getObject("promised_on", LocalDate.class), at, CaseRows.staff(row, "by")));
            } else {
                all.askedAgain.add(new CasePast.AskedAgain(
                        TakingUpAgain.Why.valueOf(why),
                        at,
                        Cells.timeOrNull(row, "settled_at"),
                        CaseRows.staff(row, "by"),
                        row.getObject("taken_up", Boolean.class)));
            }
        });
        return all;
    }

    /** Keeps how the case is coded now, before it is taken up again and may be coded anew. */
    void keepCoding(CaseId id, Instant closedAt) {
        database.sql("""
                        insert into casework.earlier_coding (case_id, closed_at, codes, provisions)
                        select f.case_id, :closed, f.codes,
                          array(select p.provision || ':' || p.finding || ':' || p.outcome from casework.case_provision p
                                where p.case_id = f.case_id order by p.provision)
                        from casework.case_file f where f.case_id = :id and exists (select 1 from unnest(f.codes) c where c like 'outcome:%')
                        on conflict do nothing""")
                .param("id", id.value())
                .param("closed", Cells.time(closedAt))
                .update();
    }

    List<CasePast.EarlierCoding> earlierCodings(CaseId id) {
        return database.sql("select * from casework.earlier_coding where case_id = :id order by closed_at")
                .param("id", id.value())
                .query((row, number) -> new CasePast.EarlierCoding(
                        Cells.time(row, "closed_at"),
                        new Coding(CaseRows.codes(row), CaseRows.provisions(row, "provisions"))))
                .list();
    }
}
