package nl.kinderrechtenhelpdesk.intake.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.intake.Channel;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.PlainText;
import nl.kinderrechtenhelpdesk.intake.Question;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions and the hashes of their codes in the database; seals and opens with the key it is handed. */
@Component
class QuestionStore {

    private static final String TABLE = "intake.question";

    private final JdbcClient database;

    QuestionStore(JdbcClient database) {
        this.database = database;
    }

    void insert(CaseId id, Submission submission, Instant askedAt, CaseKey key) {
        SafeContact contact = submission.contact();
        database.sql("""
                        insert into intake.question (case_id, channel, language, asker, age_band, municipality, bodies,
                            situations, decision_date, urgent, contact_way, asked_at, question, happened, child_name,
                            contact_address, safe_hours)
                        values (:id, :channel, :language, :asker, :ageBand, :municipality, :bodies, :situations,
                            :decisionDate, :urgent, :way, :askedAt, :question, :happened, :childName, :address, :hours)
                        """)
                .param("id", id.value())
                .param("channel", submission.channel().name())
                .param("language", submission.language().tag())
                .param("asker", submission.asker().name())
                .param("ageBand", submission.ageBand().name())
                .param("municipality", submission.municipality())
                .param("bodies", submission.bodies().toArray(String[]::new))
                .param("situations", submission.situations().toArray(String[]::new))
                .param("decisionDate", submission.decisionDate())
                .param("urgent", submission.urgent())
                .param("way", contact.way().name())
                .param("askedAt", askedAt.atOffset(ZoneOffset.UTC))
                .param(
                        "question",
                        key.seal(slot(id, "question"), submission.question().map(PlainText::clean)))
                .param("happened", sealed(key, id, "happened", submission.happened()))
                .param("childName", sealed(key, id, "child_name", submission.childName()))
                .param("address", sealed(key, id, "contact_address", contact.address()))
                .param("hours", sealed(key, id, "safe_hours", contact.safeHours()))
                .update();
    }

    void insertCode(CaseId id, byte[] hash) {
        database.sql("insert into intake.asker_code (code_hash, case_id) values (:hash, :id)")
                .param("hash", hash)
                .param("id", id.value())
                .update();
    }

    Optional<CaseId> caseOf(byte[] hash) {
        return database.sql("select case_id from intake.asker_code where code_hash = :hash")
                .param("hash", hash)
                .query((row, number) -> new CaseId(row.getObject("case_id", UUID.class)))
                .optional();
    }

    Optional<Question> find(CaseId id, CaseKey key) {
        return database.sql("select * from intake.question where case_id = :id")
                .param("id", id.value())
                .query((row, number) -> question(id, key, row))
                .optional();
    }

    Optional<SafeContact> findContact(CaseId id, CaseKey key) {
        return database.sql("select contact_way, contact_address, safe_hours from intake.question where case_id = :id")
                .param("id", id.value())
                .query((row, number) -> contact(id, key, row))
                .optional();
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
                codes(row, "bodies"),
                codes(row, "situations"),
                row.getObject("decision_date", LocalDate.class),
                row.getBoolean("urgent"),
                contact(id, key, row));
        return new Question(id, row.getObject("asked_at", OffsetDateTime.class).toInstant(), content);
    }

    private static SafeContact contact(CaseId id, CaseKey key, ResultSet row) throws SQLException {
        return new SafeContact(
                ContactWay.valueOf(row.getString("contact_way")),
                opened(key, id, "contact_address", row),
                opened(key, id, "safe_hours", row));
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static byte @Nullable [] sealed(CaseKey key, CaseId id, String column, @Nullable Redacted<String> text) {
        return text == null ? null : key.seal(slot(id, column), text.map(PlainText::clean));
    }

    private static @Nullable Redacted<String> opened(CaseKey key, CaseId id, String column, ResultSet row)
            throws SQLException {
        byte[] sealed = row.getBytes(column);
        return sealed == null ? null : key.open(slot(id, column), sealed);
    }

    private static Slot slot(CaseId id, String column) {
        return new Slot(TABLE, column, id.value());
    }
}
