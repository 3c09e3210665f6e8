package nl.kinderrechtenhelpdesk.advocacy.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.advocacy.Purpose;
import nl.kinderrechtenhelpdesk.advocacy.ReleasedStories.Picked;
import nl.kinderrechtenhelpdesk.advocacy.ReleasedStory;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.OrganisationVault;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Released stories. Their ids are drawn by lot: one made of the time would say when. */
@Repository
class ReleasedStoryStore {

    private final JdbcClient database;
    private final OrganisationVault vault;
    private final InstantSource clock;

    ReleasedStoryStore(JdbcClient database, OrganisationVault vault, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    void add(byte[] mark, Redacted<String> text, Set<Purpose> purposes, @Nullable String theme) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into advocacy.story (story_id, mark, purposes, theme, released_in, text)
                        values (:id, :mark, :purposes, :theme, :month, :text)""")
                .param("id", id)
                .param("mark", mark)
                .param("purposes", names(purposes))
                .param("theme", theme)
                .param("month", Zone.today(clock).withDayOfMonth(1))
                .param("text", vault.seal(slot(id), text))
                .update();
    }

    /** Only those of its purposes that are among these stay. */
    void narrow(byte[] mark, Set<Purpose> purposes) {
        database.sql("""
                        update advocacy.story
                        set purposes = array(select kept from unnest(purposes) kept where kept = any(cast(:purposes as text[])))
                        where mark = :mark""").param("mark", mark).param("purposes", names(purposes)).update();
    }

    /** What no file ever used is gone wholly; of the others stays that there was one. */
    void withdraw(byte[] mark) {
        database.sql("""
                        delete from advocacy.story s where mark = :mark
                        and not exists (select from advocacy.problem_story p where p.story_id = s.story_id)""").param("mark", mark).update();
        database.sql("""
                        update advocacy.story set mark = null, text = null, theme = null, purposes = '{}' where mark = :mark""").param("mark", mark).update();
    }

    Optional<ReleasedStory> find(byte[] mark) {
        return database.sql("select * from advocacy.story where mark = :mark")
                .param("mark", mark)
                .query((row, n) -> story(row))
                .optional();
    }

    List<ReleasedStory> all() {
        return database.sql("select * from advocacy.story where text is not null order by released_in desc, story_id")
                .query((row, n) -> story(row))
                .list();
    }

    /** Those of these that may be used for this purpose. */
    List<ReleasedStory> of(Collection<UUID> ids, Purpose purpose) {
        return ids.isEmpty()
                ? List.of()
                : database.sql("""
                                select * from advocacy.story
                                where story_id = any(:ids) and :purpose = any(purposes) and text is not null
                                order by released_in desc, story_id""")
                        .param("ids", Cells.ids(ids))
                        .param("purpose", purpose.name())
                        .query((row, n) -> story(row))
                        .list();
    }

    List<Picked> picked(UUID problem) {
        return database.sql("""
                        select s.* from advocacy.problem_story p join advocacy.story s using (story_id)
                        where p.problem_id = :problem order by s.released_in desc, s.story_id""")
                .param("problem", problem)
                .query((row, n) -> new Picked(
                        row.getObject("story_id", UUID.class), row.getBytes("text") == null ? null : story(row)))
                .list();
    }

    boolean isIn(UUID problem, byte[] mark) {
        return database.sql("""
                        select exists (select from advocacy.problem_story p join advocacy.story s using (story_id)
                                       where p.problem_id = :problem and s.mark = :mark)""")
                .param("problem", problem)
                .param("mark", mark)
                .query(Boolean.class)
                .single();
    }

    void pick(UUID problem, Collection<UUID> stories) {
        database.sql("delete from advocacy.problem_story where problem_id = :problem and story_id <> all(:stories)")
                .param("problem", problem)
                .param("stories", Cells.ids(stories))
                .update();
        database.sql("""
                        insert into advocacy.problem_story (problem_id, story_id)
                        select :problem, story_id from advocacy.story where story_id = any(:stories) and text is not null
                        on conflict do nothing""")
                .param("problem", problem)
                .param("stories", Cells.ids(stories))
                .update();
    }

    private ReleasedStory story(ResultSet row) throws SQLException {
        UUID id = row.getObject("story_id", UUID.class);
        return new ReleasedStory(
                id,
                vault.open(slot(id), row.getBytes("text")),
                Cells.texts(row, "purposes").stream().map(Purpose::new).collect(Collectors.toSet()),
                row.getString("theme"),
                YearMonth.from(row.getObject("released_in", LocalDate.class)));
    }

    private static String[] names(Set<Purpose> purposes) {
        return Cells.texts(purposes.stream().map(Purpose::name).sorted().toList());
    }

    private static Slot slot(UUID id) {
        return new Slot("advocacy.story", "text", id);
    }
}
