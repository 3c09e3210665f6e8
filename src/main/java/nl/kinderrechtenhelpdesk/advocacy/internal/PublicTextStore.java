package nl.kinderrechtenhelpdesk.advocacy.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Entry.Grade;
import nl.kinderrechtenhelpdesk.advocacy.Entry.Kind;
import nl.kinderrechtenhelpdesk.advocacy.PublicText;
import nl.kinderrechtenhelpdesk.advocacy.PublicText.Line;
import nl.kinderrechtenhelpdesk.advocacy.PublicText.Words;
import nl.kinderrechtenhelpdesk.advocacy.Publishing.Chosen;
import nl.kinderrechtenhelpdesk.advocacy.Publishing.Revision;
import nl.kinderrechtenhelpdesk.advocacy.Purpose;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The revisions of public texts. A revision is never changed: somebody agrees to it, or takes it off the site. */
@Repository
class PublicTextStore {

    private static final int TEXTS_OF_A_LINE = 6;

    private final JdbcClient database;
    private final SealedTexts texts;
    private final ReleasedStoryStore stories;

    PublicTextStore(JdbcClient database, SealedTexts texts, ReleasedStoryStore stories) {
        this.database = database;
        this.texts = texts;
        this.stories = stories;
    }

    /** False when somebody else wrote this revision first. */
    boolean add(Revision revision, Instant at) {
        UUID problem = revision.text().problem();
        int number = revision.number();
        return database.sql("""
                                insert into advocacy.public_text
                                  (problem_id, revision, texts, lines, entries, stories, written_at, written_by)
                                values (:problem, :number, :texts, :lines, :entries, :stories, :at, :by)
                                on conflict do nothing""")
                        .param("problem", problem)
                        .param("number", number)
                        .param(
                                "texts",
                                texts.seal(SealedTexts.revision(problem, "texts", number), words(revision.text())))
                        .param(
                                "lines",
                                texts.seal(SealedTexts.revision(problem, "lines", number), lines(revision.text())))
                        .param("entries", Cells.ids(revision.chosen().entries()))
                        .param("stories", Cells.ids(revision.chosen().stories()))
                        .param("at", Cells.time(at))
                        .param("by", revision.writtenBy().value())
                        .update()
                == 1;
    }

    /** Only the last revision can be agreed to. */
    boolean agree(UUID problem, int number, Instant at, StaffId by) {
        return database.sql("""
                                update advocacy.public_text t set agreed_at = :at, agreed_by = :by
                                where problem_id = :problem and revision = :number and agreed_at is null
                                and not exists (select from advocacy.public_text later
                                                where later.problem_id = t.problem_id and later.revision > t.revision)
                                """)
                        .param("at", Cells.time(at))
                        .param("by", by.value())
                        .param("problem", problem)
                        .param("number", number)
                        .update()
                == 1;
    }

    /** Whatever is shown of this file is no more. */
    void end(UUID problem, Instant at, StaffId by) {
        database.sql("""
                        update advocacy.public_text set ended_at = :at, ended_by = :by
                        where problem_id = :problem and agreed_at is not null and ended_at is null""")
                .param("at", Cells.time(at))
                .param("by", by.value())
                .param("problem", problem)
                .update();
    }

    Optional<Revision> last(UUID problem) {
        return database.sql(
                        "select * from advocacy.public_text where problem_id = :problem order by revision desc limit 1")
                .param("problem", problem)
                .query((row, n) -> read(row))
                .optional();
    }

    /** The last of each file that was agreed to, unless it was taken off. */
    List<Revision> shown() {
        return database.sql("""
                        select * from (select distinct on (problem_id) * from advocacy.public_text
                                       where agreed_at is not null order by problem_id, revision desc) agreed
                        where ended_at is null order by agreed_at desc, problem_id""").query((row, n) -> read(row)).list();
    }

    List<UUID> waiting() {
        return database.sql("""
                        select problem_id from (select distinct on (problem_id) * from advocacy.public_text
                                                order by problem_id, revision desc) last
                        where agreed_at is null""")
                .query((row, n) -> row.getObject("problem_id", UUID.class))
                .list();
    }

    private static List<Redacted<String>> words(PublicText text) {
        List<Redacted<String>> words = new ArrayList<>();
        for (Words of : List.of(text.dutch(), text.english())) {
            List.of(of.title(), of.wrong(), of.did(), of.changed()).forEach(one -> words.add(Redacted.of(one)));
        }
        return words;
    }

    private static List<Redacted<String>> lines(PublicText text) {
        List<Redacted<String>> parts = new ArrayList<>();
        for (Line line : text.lines()) {
            parts.add(Redacted.of(line.kind().name()));
            parts.add(Redacted.of(line.on().toString()));
            parts.add(Redacted.of(line.grade().name()));
            parts.add(Redacted.of(line.title()));
            parts.add(Redacted.of(line.text()));
            parts.add(Redacted.of(line.address()));
        }
        return parts;
    }

    private Revision read(ResultSet row) throws SQLException {
        UUID problem = row.getObject("problem_id", UUID.class);
        int number = row.getInt("revision");
        List<String> words = opened(problem, "texts", number, row.getBytes("texts"));
        List<String> parts = opened(problem, "lines", number, row.getBytes("lines"));
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from + TEXTS_OF_A_LINE <= parts.size(); from += TEXTS_OF_A_LINE) {
            lines.add(line(parts.subList(from, from + TEXTS_OF_A_LINE)));
        }
        UUID agreed = row.getObject("agreed_by", UUID.class);
        Chosen chosen = new Chosen(Set.copyOf(Cells.ids(row, "entries")), Set.copyOf(Cells.ids(row, "stories")));
        List<String> told = stories.of(chosen.stories(), Purpose.PUBLIC).stream()
                .map(story -> story.text().reveal())
                .toList();
        return new Revision(
                number,
                new PublicText(problem, words(words.subList(0, 4)), words(words.subList(4, 8)), lines, told),
                chosen,
                new StaffId(Objects.requireNonNull(row.getObject("written_by", UUID.class))),
                agreed == null ? null : new StaffId(agreed),
                row.getObject("ended_at") != null);
    }

    private List<String> opened(UUID problem, String column, int number, byte[] sealed) {
        return texts.open(SealedTexts.revision(problem, column, number), sealed).stream()
                .map(Redacted::reveal)
                .toList();
    }

    private static Words words(List<String> of) {
        return new Words(of.get(0), of.get(1), of.get(2), of.get(3));
    }

    private static Line line(List<String> of) {
        return new Line(
                Kind.valueOf(of.get(0)),
                LocalDate.parse(of.get(1)),
                Grade.valueOf(of.get(2)),
                of.get(3),
                of.get(4),
                of.get(5));
    }
}
