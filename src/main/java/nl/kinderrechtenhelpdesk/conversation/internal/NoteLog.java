package nl.kinderrechtenhelpdesk.conversation.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.conversation.Attachment;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.conversation.Note;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.BlindIndex;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what staff write for each other, sealed, in a table that no page of an asker reads. */
@Component
class NoteLog {

    private final JdbcClient database;
    private final CaseVault vault;
    private final BlindIndex index;
    private final AuditTrail audit;
    private final InstantSource clock;

    NoteLog(JdbcClient database, CaseVault vault, BlindIndex index, AuditTrail audit, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.index = index;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes in the caller's transaction; empty when this form was written before.
     *
     * @throws IllegalArgumentException when the author is not staff
     */
    Optional<UUID> write(NewText text) {
        if (!(text.author() instanceof Actor.Staff author)) {
            throw new IllegalArgumentException("a note is written by staff");
        }
        UUID id = Uuid7.next(clock);
        int written = database.sql("""
                        insert into conversation.note (case_id, note_id, form_key, author_id, at, text)
                        values (:caseId, :id, :formKey, :author, :at, :text)
                        on conflict (case_id, form_key) do nothing
                        """)
                .param("caseId", text.caseId().value())
                .param("id", id)
                .param("formKey", text.formKey())
                .param("author", author.id().value())
                .param("at", Cells.time(clock.instant()))
                .param("text", vault.key(text.caseId()).seal(slot(id), text.text()))
                .update();
        if (written == 0) {
            return Optional.empty();
        }
        index.add(text.caseId(), List.of(text.text()));
        audit.record(author, AuditAction.NOTE_WRITTEN, text.caseId());
        return Optional.of(id);
    }

    List<Note> all(CaseId caseId, Map<UUID, List<Attachment>> files) {
        CaseKey key = vault.key(caseId);
        return database.sql("""
                        select note_id, author_id, at, text
                        from conversation.note where case_id = :caseId order by at, note_id
                        """)
                .param("caseId", caseId.value())
                .query((row, number) -> {
                    UUID id = row.getObject("note_id", UUID.class);
                    return new Note(
                            id,
                            new StaffId(row.getObject("author_id", UUID.class)),
                            Cells.time(row, "at"),
                            key.open(slot(id), row.getBytes("text")),
                            files.getOrDefault(id, List.of()));
                })
                .list();
    }

    private static Slot slot(UUID id) {
        return new Slot("conversation.note", "text", id);
    }
}
