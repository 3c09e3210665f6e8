package nl.kinderrechtenhelpdesk.signals.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.signals.Flags;
import nl.kinderrechtenhelpdesk.signals.Signal.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which flags stand in which signals, and the signals that are nothing but flags. */
@Repository
class GroupedFlags {

    /**
     * A signal as flags are held against it.
     *
     * @param flaggedOnly whether nothing was counted of it
     * @param decidedFlags how many flags it had when it was decided about
     */
    record Known(UUID signal, Codes codes, State state, boolean flaggedOnly, int decidedFlags) {}

    private final JdbcClient database;

    GroupedFlags(JdbcClient database) {
        this.database = database;
    }

    /** What was told or decided since a day, newest first. */
    List<Known> since(LocalDate day) {
        return database.sql("""
                        select signal_id, codes, state, kind, coalesce(decided_flags, 0) as decided from signals.signal
                        where greatest(found_on, decided_on) >= :day order by found_on desc, signal_id desc""")
                .param("day", day)
                .query((row, number) -> known(row))
                .list();
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getObject("signal_id", UUID.class),
                Codes.of(Cells.texts(row, "codes")),
                State.valueOf(row.getString("state")),
                row.getString("kind").equals("FLAGGED"),
                row.getInt("decided"));
    }

    /**
     * @param first a Monday: from when its cases count
     * @param cases how many cases are flagged
     */
    void begin(UUID signal, LocalDate on, LocalDate first, Codes codes, int cases) {
        database.sql("""
                        insert into signals.signal (signal_id, found_on, first_day, codes, kind, observed, expected, strength,
                          false_a_year, weeks, drivers, volume, season)
                        values (:id, :on, :first, :codes, 'FLAGGED', :cases, 0, 0, 0, '[]', '[]', 1, 1)""")
                .param("id", signal)
                .param("on", on)
                .param("first", first)
                .param("codes", Cells.texts(codes.stored()))
                .param("cases", cases)
                .update();
    }

    /** False when it stood there already. */
    boolean join(UUID signal, UUID flag, LocalDate on) {
        return database.sql("""
                                insert into signals.signal_flag (signal_id, flag_id, joined_on) values (:signal, :flag, :on)
                                on conflict do nothing""")
                        .param("signal", signal)
                        .param("flag", flag)
                        .param("on", on)
                        .update()
                == 1;
    }

    /** Counts again how many cases are flagged; one that is new is told again. */
    void grown(UUID signal, LocalDate on) {
        database.sql("""
                        update signals.signal s set observed = greatest(1, g.cases),
                          found_on = case when s.state = 'NEW' then greatest(s.found_on, cast(:on as date)) else s.found_on end
                        from (select count(distinct f.fact_id)::int as cases from signals.signal_flag sf join signals.flag f using (flag_id)
                              where sf.signal_id = :signal and not f.withdrawn) g
                        where s.signal_id = :signal and s.kind = 'FLAGGED'""").param("signal", signal).param("on", on).update();
    }

    /** What nobody decided about goes when fewer than two cases are left of it; of the rest the count is mended. */
    void shrunk(UUID flag) {
        database.sql("""
                        with left_over as (
                          select s.signal_id, (select count(distinct f.fact_id)::int from signals.signal_flag sf
                            join signals.flag f using (flag_id) where sf.signal_id = s.signal_id and not f.withdrawn) as cases
                          from signals.signal s join signals.signal_flag mine using (signal_id)
                          where mine.flag_id = :flag and s.kind = 'FLAGGED'),
                        gone as (
                          delete from signals.signal s using left_over l
                          where l.signal_id = s.signal_id and s.state = 'NEW' and l.cases < 2)
                        update signals.signal s set observed = greatest(1, l.cases) from left_over l
                        where l.signal_id = s.signal_id and (s.state <> 'NEW' or l.cases >= 2)""").param("flag", flag).update();
    }

    /** Of each flag of a colleague that stands in a signal the last of these. */
    Map<UUID, UUID> lastOf(StaffId colleague) {
        Map<UUID, UUID> last = new HashMap<>();
        database.sql("""
                        select sf.flag_id, s.signal_id from signals.flag f join signals.signal_flag sf using (flag_id)
                        join signals.signal s using (signal_id) where f.flagged_by = :by order by s.found_on, s.signal_id""").param("by", colleague.value()).query(row -> {
            last.put(row.getObject("flag_id", UUID.class), row.getObject("signal_id", UUID.class));
        });
        return last;
    }

    /** Cases with these codes that came in between two days, as far as they are coded and not erased. */
    int cases(Codes codes, LocalDate from, LocalDate until) {
        return database.sql("""
                        select count(distinct fact_id) from signals.case_coding
                        where received_in >= :from and received_in < :until and codes @> cast(:codes as text[])""")
                .param("from", from)
                .param("until", until)
                .param("codes", Cells.texts(codes.stored()))
                .query(Integer.class)
                .single();
    }

    Flags.SoFar soFar(LocalDate since) {
        return database.sql("""
                        with flagged as (
                          select flag_id, flagged_on from signals.flag where not withdrawn and flagged_on >= :since),
                        standing as (
                          select s.signal_id, s.state, min(f.flagged_on) as first, min(sf.joined_on) as told
                          from flagged f join signals.signal_flag sf using (flag_id) join signals.signal s using (signal_id) group by 1, 2)
                        select (select count(*) from flagged) as flags,
                          (select count(distinct flag_id) from flagged join signals.signal_flag using (flag_id)) as within,
                          count(*) as signals, count(*) filter (where state = 'PROBLEM') as problems,
                          percentile_cont(0.5) within group (order by (told - first) / 7.0) as weeks
                        from standing""")
                .param("since", since)
                .query((row, number) -> new Flags.SoFar(
                        row.getInt("flags"),
                        row.getInt("within"),
                        row.getInt("signals"),
                        row.getInt("problems"),
                        row.getObject("weeks", Double.class)))
                .single();
    }
}
