package nl.kinderrechtenhelpdesk.intake.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.intake.Channel;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.Question;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.intake.UpcomingDate;
import nl.kinderrechtenhelpdesk.intake.UpcomingKind;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.OncePerPage;
import nl.kinderrechtenhelpdesk.privacy.CaseErased;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.SealedColumn;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import nl.kinderrechtenhelpdesk.privacy.ToldTable;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions in the database; seals and opens with the key it is handed. */
@Component
class QuestionStore {

    private static final String TABLE = "intake.question";

    private final JdbcClient database;
    private final JdbcOperations batches;

    QuestionStore(JdbcClient database, JdbcOperations batches) {
        this.database = database;
        this.batches = batches;
    }

    void insert(CaseId id, Submission submission, Instant askedAt, CaseKey key) {
        insertAll(List.of(new Question(id, askedAt, submission)), Map.of(id, key));
    }

    void insertAll(List<Question> questions, Map<CaseId, CaseKey> keys) {
        batches.batchUpdate(
                """
                insert into intake.question (case_id, channel, language, asker, age_band, municipality, bodies, situations,
                  decision_date, said_danger, contact_way, asked_at, question, happened, child_name, contact_address, safe_hours,
                  voicemail, code_word, may_not_know, upcoming_on, upcoming_kind)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                questions.stream()
                        .map(question -> row(question, Objects.requireNonNull(keys.get(question.id()))))
                        .toList());
    }

    private static @Nullable Object[] row(Question question, CaseKey key) {
        CaseId id = question.id();
        Submission submission = question.content();
        SafeContact contact = submission.contact();
        UpcomingDate upcoming = submission.upcoming();
        return new @Nullable Object[] {
            id.value(),
            submission.channel().name(),
            submission.language().tag(),
            submission.asker().name(),
            submission.ageBand().name(),
            submission.municipality(),
            Cells.texts(submission.bodies()),
            Cells.texts(submission.situations()),
            submission.decisionDate(),
            submission.saidDanger(),
            contact.way().name(),
            Cells.time(question.askedAt()),
            sealed(key, id, "question", submission.question()),
            sealed(key, id, "happened", submission.happened()),
            sealed(key, id, "child_name", submission.childName()),
            sealed(key, id, "contact_address", contact.address()),
            sealed(key, id, "safe_hours", contact.safeHours()),
            contact.voicemail(),
            sealed(key, id, "code_word", contact.codeWord()),
            sealed(key, id, "may_not_know", contact.mayNotKnow()),
            upcoming == null ? null : upcoming.on(),
            upcoming == null ? null : upcoming.kind().name()
        };
    }

    Optional<Question> find(CaseId id, CaseKey key) {
        return database.sql("select * from intake.question where case_id = :id")
                .param("id", id.value())
                .query((row, number) -> question(id, key, row))
                .optional();
    }

    /** Read once while a page is looked at. */
    Question of(CaseId id, CaseVault vault) {
        return OncePerPage.read(
                Question.class, "question." + id, () -> find(id, vault.key(id)).orElseThrow(() -> new CaseErased(id)));
    }

    /** When the asker last said that the way of contact is safe. */
    Instant contactConfirmedAt(CaseId id) {
        return database.sql(
                        "select coalesce(contact_confirmed_at, asked_at) as said from intake.question where case_id = :id")
                .param("id", id.value())
                .query((row, number) -> Cells.time(row, "said"))
                .single();
    }

    void confirmContact(CaseId id, Instant now) {
        database.sql("update intake.question set contact_confirmed_at = :now where case_id = :id")
                .param("now", Cells.time(now))
                .param("id", id.value())
                .update();
    }

    void changeContact(CaseId id, SafeContact contact, Instant now, CaseKey key) {
        batches.update(
                """
                update intake.question set contact_way = ?, contact_address = ?, safe_hours = ?, voicemail = ?, code_word = ?,
                  may_not_know = ?, contact_confirmed_at = ? where case_id = ?""",
                contact.way().name(),
                sealed(key, id, "contact_address", contact.address()),
                sealed(key, id, "safe_hours", contact.safeHours()),
                contact.voicemail(),
                sealed(key, id, "code_word", contact.codeWord()),
                sealed(key, id, "may_not_know", contact.mayNotKnow()),
                Cells.time(now),
                id.value());
    }

    void delete(CaseId id) {
        database.sql("delete from intake.question where case_id = :id")
                .param("id", id.value())
                .update();
    }

    private static Question question(CaseId id, CaseKey key, ResultSet row) throws SQLException {
        Submission content = new Submission(
                Channel.valueOf(row.getString("channel")),
                Language.ofTag(row.getString("language")).orElse(Language.NL),
                AskerKind.valueOf(row.getString("asker")),
                key.open(slot(id, "question"), row.getBytes("question")),
                opened(key, id, "happened", row),
                opened(key, id, "child_name", row),
                AgeBand.valueOf(row.getString("age_band")),
                row.getString("municipality"),
                Cells.texts(row, "bodies"),
                Cells.texts(row, "situations"),
                row.getObject("decision_date", LocalDate.class),
                upcoming(row),
                row.getBoolean("said_danger"),
                contact(id, key, row));
        return new Question(id, Cells.time(row, "asked_at"), content);
    }

    private static @Nullable UpcomingDate upcoming(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("upcoming_on", LocalDate.class);
        return on == null ? null : new UpcomingDate(on, UpcomingKind.valueOf(row.getString("upcoming_kind")));
    }

    private static SafeContact contact(CaseId id, CaseKey key, ResultSet row) throws SQLException {
        return new SafeContact(
                ContactWay.valueOf(row.getString("contact_way")),
                opened(key, id, "contact_address", row),
                opened(key, id, "safe_hours", row),
                row.getBoolean("voicemail"),
                opened(key, id, "code_word", row),
                opened(key, id, "may_not_know", row));
    }

    private static byte @Nullable [] sealed(CaseKey key, CaseId id, String column, @Nullable Redacted<String> text) {
        return text == null ? null : key.seal(slot(id, column), text.map(PlainText::clean));
    }

    private static @Nullable Redacted<String> opened(CaseKey key, CaseId id, String column, ResultSet row)
            throws SQLException {
        byte[] sealed = row.getBytes(column);
        return sealed == null ? null : key.open(slot(id, column), sealed);
    }

    static ToldTable told() {
        return ToldTable.told(
                TABLE,
                "asked_at",
                "asked_at",
                "question",
                "happened",
                "child_name",
                "asker",
                "age_band",
                "municipality",
                "bodies",
                "situations",
                "decision_date",
                "upcoming_on",
                "upcoming_kind",
                "said_danger",
                "contact_way",
                "contact_address",
                "contact_confirmed_at",
                "safe_hours",
                "voicemail",
                "code_word",
                "may_not_know",
                "language",
                "channel");
    }

    static Stream<SealedColumn> sealed() {
        return SealedColumn.texts(
                TABLE,
                "case_id",
                "question",
                "happened",
                "child_name",
                "contact_address",
                "safe_hours",
                "code_word",
                "may_not_know");
    }

    static Slot slot(CaseId id, String column) {
        return new Slot(TABLE, column, id.value());
    }
}
