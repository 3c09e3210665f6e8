package nl.kinderrechtenhelpdesk.conversation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.conversation.Attachment;
import nl.kinderrechtenhelpdesk.conversation.Message;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.BlindIndex;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the messages between asker and helpdesk, sealed. Notes are in {@link NoteLog}. */
@Component
class MessageLog {

    private final JdbcClient database;
    private final CaseVault vault;
    private final BlindIndex index;
    private final AuditTrail audit;
    private final InstantSource clock;

    MessageLog(JdbcClient database, CaseVault vault, BlindIndex index, AuditTrail audit, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.index = index;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes in the caller's transaction; empty when this form was written before. */
    Optional<UUID> write(NewText text) {
        UUID id = Uuid7.next(clock);
        Actor author = text.author();
        int written = database.sql("""
                        insert into conversation.message
                          (case_id, message_id, form_key, author_kind, author_id, at, text, unseen)
                        values (:caseId, :id, :formKey, :kind, :author, :at, :text, :unseen)
                        on conflict (case_id, form_key) do nothing
                        """)
                .param("caseId", text.caseId().value())
                .param("id", id)
                .param("formKey", text.formKey())
                .param("kind", kind(author))
                .param(
                        "author",
                        author instanceof Actor.Staff staff ? staff.id().value() : null)
                .param("at", Cells.time(clock.instant()))
                .param("text", vault.key(text.caseId()).seal(slot(id), text.text()))
                .param("unseen", author instanceof Actor.Asker)
                .update();
        if (written == 0) {
            return Optional.empty();
        }
        index.add(text.caseId(), List.of(text.text()));
        audit.record(author, AuditAction.MESSAGE_WRITTEN, text.caseId());
        return Optional.of(id);
    }

    List<Message> all(CaseId caseId, Map<UUID, List<Attachment>> files) {
        CaseKey key = vault.key(caseId);
        return database.sql("""
                        select message_id, author_kind, author_id, at, text, unseen
                        from conversation.message where case_id = :caseId order by at, message_id
                        """)
                .param("caseId", caseId.value())
                .query((row, number) -> message(row, caseId, key, files))
                .list();
    }

    /** @return whether none is left that nobody has seen */
    boolean seen(CaseId caseId, Instant until) {
        boolean everything = until.equals(Instant.MAX);
        database.sql("""
                        update conversation.message set unseen = false
                        where case_id = :caseId and unseen and (:everything or at <= :until)""")
                .param("caseId", caseId.value())
                .param("everything", everything)
                .param("until", Cells.time(everything ? clock.instant() : until))
                .update();
        return everything
                || database.sql(
                                "select not exists (select from conversation.message where case_id = :caseId and unseen)")
                        .param("caseId", caseId.value())
                        .query(Boolean.class)
                        .single();
    }

    private static Message message(ResultSet row, CaseId caseId, CaseKey key, Map<UUID, List<Attachment>> files)
            throws SQLException {
        UUID id = row.getObject("message_id", UUID.class);
        return new Message(
                id,
                author(row.getString("author_kind"), row.getObject("author_id", UUID.class), caseId),
                Cells.time(row, "at"),
                Redacted.of(key.open(slot(id), row.getBytes("text")).reveal()),
                files.getOrDefault(id, List.of()),
                row.getBoolean("unseen"));
    }

    private static String kind(Actor author) {
        return switch (author) {
            case Actor.Staff _ -> "STAFF";
            case Actor.Asker _ -> "ASKER";
            case Actor.Application _ -> "APPLICATION";
        };
    }

    private static Actor author(String kind, @Nullable UUID id, CaseId caseId) {
        if (id != null) {
            return new Actor.Staff(new StaffId(id));
        }
        return kind.equals("ASKER") ? new Actor.Asker(caseId) : new Actor.Application("conversation");
    }

    private static Slot slot(UUID id) {
        return new Slot("conversation.message", "text", id);
    }
}
