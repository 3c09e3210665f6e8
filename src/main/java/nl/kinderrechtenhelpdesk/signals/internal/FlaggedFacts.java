package nl.kinderrechtenhelpdesk.signals.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.events.CaseFlagged;
import nl.kinderrechtenhelpdesk.casework.events.FlagWithdrawn;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.signals.Flags.Flag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was flagged. News may come twice or late; which flags belong together is judged by {@link GroupsFlags}. */
@Repository
class FlaggedFacts {

    /** A flag that stands, of something new. */
    record Standing(UUID flag, UUID fact, LocalDate on, Codes codes) {}

    private final JdbcClient database;
    private final Codebook codebook;

    FlaggedFacts(JdbcClient database, Codebook codebook) {
        this.database = database;
        this.codebook = codebook;
    }

    void keep(CaseFlagged flagged) {
        database.sql("""
                        insert into signals.flag (flag_id, fact_id, flagged_on, flagged_by, codes, version, problem_id)
                        values (:flag, :fact, :on, :by, :codes, :version, :problem) on conflict do nothing""")
                .param("flag", flagged.flagId())
                .param("fact", flagged.factId())
                .param("on", Zone.dateOf(flagged.at()))
                .param("by", flagged.by().value())
                .param("codes", facts(flagged.codes()))
                .param("version", flagged.version())
                .param("problem", flagged.problemId())
                .update();
    }

    /** Also when it was not heard of yet: it comes later, and is taken back then. */
    void withdraw(FlagWithdrawn withdrawn) {
        database.sql("""
                        insert into signals.flag (flag_id, fact_id, flagged_on, codes, version, withdrawn)
                        values (:flag, :fact, :on, '{}', 0, true)
                        on conflict (flag_id) do update set withdrawn = true""")
                .param("flag", withdrawn.flagId())
                .param("fact", withdrawn.factId())
                .param("on", Zone.dateOf(withdrawn.at()))
                .update();
    }

    /** Whether flags of this case got other codes. */
    boolean recode(UUID fact, long version, Codes codes) {
        return database.sql("""
                                update signals.flag set codes = :codes, version = :version
                                where fact_id = :fact and version < :version""")
                        .param("fact", fact)
                        .param("codes", facts(codes))
                        .param("version", version)
                        .update()
                > 0;
    }

    /** Those that stand since a day, oldest first. */
    List<Standing> standing(LocalDate since) {
        return database.sql("""
                        select flag_id, fact_id, flagged_on, codes from signals.flag
                        where not withdrawn and problem_id is null and flagged_on >= :since order by flagged_on, flag_id""")
                .param("since", since)
                .query((row, number) -> new Standing(
                        row.getObject("flag_id", UUID.class),
                        row.getObject("fact_id", UUID.class),
                        row.getObject("flagged_on", LocalDate.class),
                        codes(row)))
                .list();
    }

    /** Waits until nobody else looks which flags belong together, in the caller's transaction. */
    void takeTurn() {
        database.sql("select one from signals.turn for update")
                .query(Boolean.class)
                .single();
    }

    List<Flag> in(UUID signal) {
        return database.sql("""
                        select f.flag_id, f.flagged_on, f.codes from signals.flag f join signals.signal_flag s using (flag_id)
                        where s.signal_id = :signal and not f.withdrawn order by f.flagged_on, f.flag_id""")
                .param("signal", signal)
                .query((row, number) -> flag(row))
                .list();
    }

    /** A flag with the problem file that it names. */
    record Own(Flag flag, Optional<UUID> problem) {}

    /** Of a colleague, newest first. */
    List<Own> by(StaffId colleague) {
        return database.sql("""
                        select flag_id, flagged_on, codes, problem_id from signals.flag
                        where flagged_by = :by and not withdrawn order by flagged_on desc, flag_id desc""")
                .param("by", colleague.value())
                .query((row, number) ->
                        new Own(flag(row), Optional.ofNullable(row.getObject("problem_id", UUID.class))))
                .list();
    }

    int linkedTo(UUID problem) {
        return database.sql(
                        "select count(distinct fact_id) from signals.flag where problem_id = :problem and not withdrawn")
                .param("problem", problem)
                .query(Integer.class)
                .single();
    }

    /** The case is erased: what stays leads to it no more. */
    void cutLoose(UUID fact) {
        database.sql("""
                        update signals.signal_flag s set joined_on = date_trunc('month', joined_on)
                        from signals.flag f where f.flag_id = s.flag_id and f.fact_id = :fact""").param("fact", fact).update();
        database.sql("""
                        update signals.flag set flag_id = gen_random_uuid(), fact_id = :another, flagged_by = null, version = 0,
                          flagged_on = date_trunc('month', flagged_on)
                        where fact_id = :fact""")
                .param("another", UUID.randomUUID())
                .param("fact", fact)
                .update();
    }

    private static Flag flag(ResultSet row) throws SQLException {
        return new Flag(row.getObject("flag_id", UUID.class), row.getObject("flagged_on", LocalDate.class), codes(row));
    }

    private static Codes codes(ResultSet row) throws SQLException {
        return Codes.of(Cells.texts(row, "codes"));
    }

    private String[] facts(Codes codes) {
        return Cells.texts(codebook.inFacts(codes).stored());
    }
}
