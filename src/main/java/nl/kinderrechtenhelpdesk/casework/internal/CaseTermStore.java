package nl.kinderrechtenhelpdesk.casework.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.casework.CaseTerm;
import nl.kinderrechtenhelpdesk.casework.CaseTerm.Standing;
import nl.kinderrechtenhelpdesk.casework.CaseTerms.Entry;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.intake.UpcomingKind;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import nl.kinderrechtenhelpdesk.terms.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The terms of cases, their notes sealed; what of them sorts the lists is drawn into the case. */
@Repository
class CaseTermStore {

    private static final String TABLE = "casework.case_term";

    private final JdbcClient database;
    private final CaseVault vault;
    private final Terms terms;
    private final InstantSource clock;

    CaseTermStore(JdbcClient database, CaseVault vault, Terms terms, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.terms = terms;
        this.clock = clock;
    }

    private record Placed(UUID term, CaseTerm.Change change) {}

    /** A decision of which the asker told: its kind is for a lawyer to establish. */
    void begin(CaseId id, LocalDate decision) {
        insert(id, new Entry(null, decision, CaseTerm.Evidence.ASKER, null, null), null, Standing.OPEN, null);
    }

    /** A day on which something is going to happen, of which the asker told. */
    void begin(CaseId id, LocalDate on, UpcomingKind event) {
        insert(id, new Entry(null, null, CaseTerm.Evidence.ASKER, on, null), event, Standing.OPEN, null);
    }

    /** @return the id of the new term */
    UUID insert(CaseId id, Entry entry, @Nullable UpcomingKind event, Standing standing, @Nullable StaffId by) {
        UUID term = Uuid7.next(clock);
        database.sql("""
                        insert into casework.case_term
                          (case_id, term_id, kind, event, start_on, evidence, reckoned_end, own_end, note, standing)
                        values (:id, :term, :kind, :event, :from, :evidence, :reckoned, :own, :note, :standing)""")
                .param("id", id.value())
                .param("term", term)
                .param("kind", entry.kind())
                .param("event", event == null ? null : event.name())
                .param("from", entry.from())
                .param("evidence", entry.evidence().name())
                .param("reckoned", reckoned(entry))
                .param("own", entry.ownEnd())
                .param("note", sealed(id, term, entry.note()))
                .param("standing", standing.name())
                .update();
        return term;
    }

    /** @return whether it stood in this version */
    boolean update(CaseId id, UUID term, int version, Entry entry) {
        return database.sql("""
                        update casework.case_term set kind = :kind, event = case when cast(:kind as text) is null then event end, start_on = :from, evidence = :evidence,
                          reckoned_end = :reckoned, own_end = :own, note = :note, version = version + 1
                        where case_id = :id and term_id = :term and version = :version""")
                        .param("id", id.value())
                        .param("term", term)
                        .param("version", version)
                        .param("kind", entry.kind())
                        .param("from", entry.from())
                        .param("evidence", entry.evidence().name())
                        .param("reckoned", reckoned(entry))
                        .param("own", entry.ownEnd())
                        .param("note", sealed(id, term, entry.note()))
                        .update()
                == 1;
    }

    /** @return whether it stood in this version */
    boolean settle(CaseId id, UUID term, int version, Standing to) {
        return database.sql("""
                        update casework.case_term set standing = :to, version = version + 1
                        where case_id = :id and term_id = :term and version = :version""")
                        .param("id", id.value())
                        .param("term", term)
                        .param("version", version)
                        .param("to", to.name())
                        .update()
                == 1;
    }

    private @Nullable LocalDate reckoned(Entry entry) {
        String kind = entry.kind();
        LocalDate from = entry.from();
        return kind == null || from == null
                ? null
                : terms.kind(kind)
                        .flatMap(found -> terms.reckon(found, from))
                        .map(term -> term.end())
                        .orElse(null);
    }

    void note(CaseId id, UUID term, CaseTerm.What what, @Nullable StaffId by) {
        database.sql("""
                        insert into casework.case_term_change (case_id, change_id, term_id, what, kind, end_on, staff_id, at)
                        select case_id, :change, term_id, :what, kind, coalesce(own_end, reckoned_end), :by, :at
                        from casework.case_term where case_id = :id and term_id = :term""")
                .param("id", id.value())
                .param("term", term)
                .param("change", Uuid7.next(clock))
                .param("what", what.name())
                .param("by", by == null ? null : by.value())
                .param("at", Cells.time(clock.instant()))
                .update();
    }

    private List<String> shortTermBodies() {
        return terms.shortTermBodies().stream()
                .map(body -> Codes.stored(Facet.BODY, body))
                .toList();
    }

    /** Writes into the case what of its terms sorts the lists and, until it is closed, the kind of decision that was established last. */
    void draw(CaseId id) {
        database.sql("""
                        with standing as (
                          select min(coalesce(own_end, reckoned_end)) filter (where standing = 'OPEN') as first,
                            count(*) filter (where standing = 'OPEN' and kind is null and event is null and own_end is null) > 0 as unknown,
                            count(*) filter (where event is null) > 0 as looked
                          from casework.case_term where case_id = :id),
                        established as (
                          select array(select 'decision_kind:' || kind from casework.case_term
                            where case_id = :id and kind is not null and standing <> 'NOT_APPLICABLE'
                            order by term_id desc limit 1) as kind)
                        update casework.case_file f set term = first, term_watch = case
                          when (unknown or not looked) and f.codes && cast(:short as text[]) then 'SHORT_POSSIBLE'
                          when unknown then 'KIND_UNKNOWN' else 'NONE' end,
                          codes = case when kind = '{}' or f.status = 'CLOSED' then f.codes
                            else array(select code from unnest(f.codes) code where not starts_with(code, 'decision_kind:')) || kind end
                        from standing, established where f.case_id = :id""")
                .param("id", id.value())
                .param("short", Cells.texts(shortTermBodies()))
                .update();
    }

    List<CaseTerm> of(CaseId id) {
        Map<UUID, List<CaseTerm.Change>> changes = database
                .sql("select * from casework.case_term_change where case_id = :id order by at, change_id")
                .param("id", id.value())
                .query((row, number) -> new Placed(row.getObject("term_id", UUID.class), change(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Placed::term, Collectors.mapping(Placed::change, Collectors.toList())));
        return database.sql("""
                        select * from casework.case_term where case_id = :id
                        order by standing <> 'OPEN', coalesce(own_end, reckoned_end) nulls first, term_id""")
                .param("id", id.value())
                .query((row, number) -> term(id, row, changes))
                .list();
    }

    private CaseTerm term(CaseId id, ResultSet row, Map<UUID, List<CaseTerm.Change>> changes) throws SQLException {
        UUID term = row.getObject("term_id", UUID.class);
        String event = row.getString("event");
        byte[] note = row.getBytes("note");
        CaseKey key = note == null ? null : vault.key(id);
        return new CaseTerm(
                term,
                row.getString("kind"),
                event == null ? null : UpcomingKind.valueOf(event),
                CaseRows.date(row, "start_on"),
                CaseTerm.Evidence.valueOf(row.getString("evidence")),
                CaseRows.date(row, "reckoned_end"),
                CaseRows.date(row, "own_end"),
                key == null || note == null ? null : key.open(slot(term), note),
                Standing.valueOf(row.getString("standing")),
                row.getInt("version"),
                changes.getOrDefault(term, List.of()));
    }

    private static CaseTerm.Change change(ResultSet row) throws SQLException {
        return new CaseTerm.Change(
                CaseTerm.What.valueOf(row.getString("what")),
                row.getString("kind"),
                CaseRows.date(row, "end_on"),
                CaseRows.staff(row, "staff_id"),
                Cells.time(row, "at"));
    }

    private byte @Nullable [] sealed(CaseId id, UUID term, @Nullable Redacted<String> note) {
        return note == null ? null : vault.key(id).seal(slot(term), note);
    }

    private static Slot slot(UUID term) {
        return new Slot(TABLE, "note", term);
    }
}
