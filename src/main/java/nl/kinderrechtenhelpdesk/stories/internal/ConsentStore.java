package nl.kinderrechtenhelpdesk.stories.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Purpose;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.stories.StoryConsents.Given;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** To what askers agreed: a row for each yes, none for a no. */
@Repository
class ConsentStore {

    /** Not for a story: being told of a change. */
    private static final String TOLD = "TOLD";

    private final JdbcClient database;

    ConsentStore(JdbcClient database) {
        this.database = database;
    }

    private record Row(String purpose, AskerKind by) {}

    /** Whoever changes consent of this case, and whoever acts on it, waits for each other until the transaction ends. */
    void lock(CaseId id) {
        database.sql("select pg_advisory_xact_lock(1040, hashtext(:id))")
                .param("id", id.toString())
                .query((row, number) -> true)
                .single();
    }

    Given of(CaseId id) {
        List<Row> rows = database.sql("select purpose, given_by from stories.consent where case_id = :id")
                .param("id", id.value())
                .query((row, number) -> new Row(row.getString("purpose"), AskerKind.valueOf(row.getString("given_by"))))
                .list();
        if (rows.isEmpty()) {
            return Given.NOTHING;
        }
        Set<Purpose> purposes = new HashSet<>();
        rows.stream()
                .filter(row -> !row.purpose().equals(TOLD))
                .forEach(row -> purposes.add(new Purpose(row.purpose())));
        return new Given(
                purposes,
                rows.stream().anyMatch(row -> row.purpose().equals(TOLD)),
                rows.getFirst().by());
    }

    /** What was agreed to before keeps its day. */
    void replace(CaseId id, Set<Purpose> purposes, boolean told, AskerKind by, LocalDate on) {
        Set<String> names = new HashSet<>();
        purposes.forEach(purpose -> names.add(purpose.name()));
        if (told) {
            names.add(TOLD);
        }
        String[] all = Cells.texts(names);
        database.sql("delete from stories.consent where case_id = :id and purpose <> all(:all)")
                .param("id", id.value())
                .param("all", all)
                .update();
        database.sql("""
                        insert into stories.consent (case_id, purpose, given_on, given_by)
                        select :id, purpose, :on, :by from unnest(cast(:all as text[])) purpose on conflict do nothing""")
                .param("id", id.value())
                .param("on", on)
                .param("by", by.name())
                .param("all", all)
                .update();
    }

    /** Which of all cases want to be told is never asked; only of those that are at hand. */
    Set<CaseId> wantToBeTold(Set<CaseId> among) {
        return Set.copyOf(database.sql(
                        "select case_id from stories.consent where purpose = :told and case_id = any(:among)")
                .param("told", TOLD)
                .param("among", Cells.ids(among.stream().map(CaseId::value).toList()))
                .query((row, number) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list());
    }

    void erase(CaseId id) {
        database.sql("delete from stories.consent where case_id = :id")
                .param("id", id.value())
                .update();
    }
}
