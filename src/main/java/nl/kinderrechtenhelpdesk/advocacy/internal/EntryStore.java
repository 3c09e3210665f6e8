package nl.kinderrechtenhelpdesk.advocacy.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Entry;
import nl.kinderrechtenhelpdesk.advocacy.Entry.Draft;
import nl.kinderrechtenhelpdesk.advocacy.Entry.Grade;
import nl.kinderrechtenhelpdesk.advocacy.Entry.Kind;
import nl.kinderrechtenhelpdesk.advocacy.Entry.Words;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was looked into, done and reached in problem files. */
@Repository
class EntryStore {

    private final JdbcClient database;
    private final SealedTexts texts;

    EntryStore(JdbcClient database, SealedTexts texts) {
        this.database = database;
        this.texts = texts;
    }

    /** Of all files, the oldest first. */
    List<Entry> all() {
        return database.sql("select * from advocacy.entry order by on_day, written_at, entry_id")
                .query((row, n) -> read(row))
                .list();
    }

    List<Entry> of(UUID problem) {
        return database.sql("""
                        select * from advocacy.entry where problem_id = :problem
                        order by on_day, written_at, entry_id""")
                .param("problem", problem)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<Entry> find(UUID problem, UUID entry) {
        return database.sql("select * from advocacy.entry where problem_id = :problem and entry_id = :entry")
                .param("problem", problem)
                .param("entry", entry)
                .query((row, n) -> read(row))
                .optional();
    }

    void add(UUID problem, UUID id, Draft draft, Instant at, StaffId by) {
        filled(database.sql("""
                        insert into advocacy.entry
                          (entry_id, problem_id, kind, on_day, due_on, reply_on, grade, effect_in, minutes, cents, texts, version,
                           written_at, written_by)
                        values (:id, :problem, :kind, :on, :due, :reply, :grade, :effect, :minutes, :cents, :texts, 1, :at, :by)
                        """), id, draft, at, by).param("problem", problem).update();
    }

    /** False when it is no longer at this version. */
    boolean change(UUID id, Draft draft, int version, Instant at, StaffId by) {
        return filled(database.sql("""
                                update advocacy.entry
                                set kind = :kind, on_day = :on, due_on = :due, reply_on = :reply, grade = :grade, effect_in = :effect,
                                    minutes = :minutes, cents = :cents, texts = :texts, version = version + 1,
                                    written_at = :at, written_by = :by
                                where entry_id = :id and version = :version"""), id, draft, at, by)
                        .param("version", version)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec filled(
            JdbcClient.StatementSpec statement, UUID id, Draft draft, Instant at, StaffId by) {
        Words words = draft.words();
        List<Redacted<String>> sealed = List.of(
                words.title(),
                words.who(),
                words.whom(),
                words.text(),
                words.answer(),
                words.promised(),
                words.address());
        Grade grade = draft.grade();
        YearMonth effect = draft.effectIn();
        return statement
                .param("id", id)
                .param("kind", draft.kind().name())
                .param("on", draft.on())
                .param("due", draft.dueOn())
                .param("reply", draft.replyOn())
                .param("grade", grade == null ? null : grade.name())
                .param("effect", effect == null ? null : effect.atDay(1))
                .param("minutes", draft.minutes())
                .param("cents", draft.cents())
                .param("texts", texts.seal(SealedTexts.entry(id), sealed))
                .param("at", Cells.time(at))
                .param("by", by.value());
    }

    private Entry read(ResultSet row) throws SQLException {
        UUID id = row.getObject("entry_id", UUID.class);
        List<Redacted<String>> opened = texts.open(SealedTexts.entry(id), row.getBytes("texts"));
        String grade = row.getString("grade");
        LocalDate effect = row.getObject("effect_in", LocalDate.class);
        return new Entry(
                id,
                row.getObject("problem_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("reply_on", LocalDate.class),
                grade == null ? null : Grade.valueOf(grade),
                effect == null ? null : YearMonth.from(effect),
                row.getInt("minutes"),
                row.getLong("cents"),
                new Words(
                        opened.get(0),
                        opened.get(1),
                        opened.get(2),
                        opened.get(3),
                        opened.get(4),
                        opened.get(5),
                        opened.get(6)),
                row.getInt("version"));
    }
}
