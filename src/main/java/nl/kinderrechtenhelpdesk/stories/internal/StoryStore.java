package nl.kinderrechtenhelpdesk.stories.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.SealedColumn;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import nl.kinderrechtenhelpdesk.privacy.ToldTable;
import nl.kinderrechtenhelpdesk.stories.CaseStory;
import nl.kinderrechtenhelpdesk.stories.CaseStory.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stories of cases, sealed with their keys. The id of a story, by which its released copy is found, is drawn by lot. */
@Repository
class StoryStore {

    private static final String TABLE = "stories.story";

    private final JdbcClient database;
    private final CaseVault vault;

    StoryStore(JdbcClient database, CaseVault vault) {
        this.database = database;
        this.vault = vault;
    }

    static Stream<SealedColumn> sealed() {
        return SealedColumn.texts(TABLE, "story_id", "text", "child_view");
    }

    /** What is out, the asker may read; what is only being written is the work of staff. */
    static List<ToldTable> told() {
        return List.of(
                ToldTable.told(TABLE, "version", "state", "text").only("state = 'RELEASED'"),
                ToldTable.work(TABLE, "version", "state", "text", "child_view"));
    }

    Optional<CaseStory> find(CaseId id) {
        return database.sql("select * from stories.story where case_id = :id")
                .param("id", id.value())
                .query((row, number) -> story(id, row))
                .optional();
    }

    /** A story without its words. */
    record Line(CaseId caseId, UUID id, State state) {}

    Optional<Line> line(CaseId id) {
        return database.sql("select case_id, story_id, state from stories.story where case_id = :id")
                .param("id", id.value())
                .query((row, number) -> line(row))
                .optional();
    }

    /** All that are so far. */
    List<Line> in(State state) {
        return database.sql("select case_id, story_id, state from stories.story where state = :state order by case_id")
                .param("state", state.name())
                .query((row, number) -> line(row))
                .list();
    }

    /** Cases with consent to a story and none that was offered, the last consent first. */
    List<CaseId> toBeWritten(int limit) {
        return database.sql("""
                        select c.case_id from stories.consent c left join stories.story s using (case_id)
                        where c.purpose <> 'TOLD' and coalesce(s.state, 'DRAFT') = 'DRAFT'
                        group by c.case_id order by max(c.given_on) desc, c.case_id desc limit :limit""")
                .param("limit", limit)
                .query((row, number) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("story_id", UUID.class),
                State.valueOf(row.getString("state")));
    }

    /** As another story than what was there: its id is new, so that a copy of before is not found by it. */
    void put(CaseId id, State state, Redacted<String> text, Redacted<String> childView, StaffId by, int version) {
        erase(id);
        UUID story = UUID.randomUUID();
        CaseKey key = vault.key(id);
        database.sql("""
                        insert into stories.story (case_id, story_id, state, text, child_view, written_by, version)
                        values (:case, :id, :state, :text, :view, :by, :version)""")
                .param("case", id.value())
                .param("id", story)
                .param("state", state.name())
                .param("text", key.seal(slot(story, "text"), text))
                .param("view", key.seal(slot(story, "child_view"), childView))
                .param("by", by.value())
                .param("version", version)
                .update();
    }

    void stand(CaseId id, State state) {
        database.sql("update stories.story set state = :state, version = version + 1 where case_id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    void erase(CaseId id) {
        database.sql("delete from stories.story where case_id = :id")
                .param("id", id.value())
                .update();
    }

    private CaseStory story(CaseId id, ResultSet row) throws SQLException {
        UUID story = row.getObject("story_id", UUID.class);
        CaseKey key = vault.key(id);
        return new CaseStory(
                State.valueOf(row.getString("state")),
                key.open(slot(story, "text"), row.getBytes("text")),
                key.open(slot(story, "child_view"), row.getBytes("child_view")),
                new StaffId(Objects.requireNonNull(row.getObject("written_by", UUID.class))),
                row.getInt("version"));
    }

    private static Slot slot(UUID story, String column) {
        return new Slot(TABLE, column, story);
    }
}
