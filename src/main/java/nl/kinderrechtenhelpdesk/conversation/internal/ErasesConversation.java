package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import nl.kinderrechtenhelpdesk.privacy.SealedColumn;
import nl.kinderrechtenhelpdesk.privacy.ToldTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes all that was said in a case; files go with the messages and notes they came with. */
@Component
class ErasesConversation implements HoldsPersonalData {

    private final JdbcClient database;
    private final MessageLog messages;
    private final NoteLog notes;
    private final FileStore files;

    ErasesConversation(JdbcClient database, MessageLog messages, NoteLog notes, FileStore files) {
        this.database = database;
        this.messages = messages;
        this.notes = notes;
        this.files = files;
    }

    @Override
    public String module() {
        return "conversation";
    }

    @Override
    public List<Redacted<String>> found(CaseId caseId) {
        List<Redacted<String>> texts = new ArrayList<>();
        messages.all(caseId, Map.of()).forEach(message -> texts.add(message.text()));
        notes.all(caseId, Map.of()).forEach(note -> texts.add(note.text()));
        for (Drawer drawer : Drawer.values()) {
            files.of(drawer, caseId).values().forEach(some -> some.forEach(file -> texts.add(file.name())));
        }
        return texts;
    }

    @Override
    public List<SealedColumn> sealed() {
        return Stream.of(
                        SealedColumn.texts("conversation.message", "message_id", "text"),
                        SealedColumn.texts("conversation.note", "note_id", "text"),
                        SealedColumn.texts("conversation.half_written", "case_id", "text"),
                        Stream.of(Drawer.values()).flatMap(FileStore::sealed))
                .flatMap(columns -> columns)
                .toList();
    }

    @Override
    public List<ToldTable> told(CaseId caseId) {
        return List.of(
                ToldTable.told("conversation.message", "at, message_id", "at", "author_kind", "text"),
                ToldTable.told(Drawer.MESSAGES.table(), "file_id", "name", "size")
                        .withFiles((id, file, out) -> copy(Drawer.MESSAGES, id, file, out)),
                ToldTable.told("conversation.half_written", "kept_at", "kept_at", "text"),
                ToldTable.told("conversation.notice", "asked_at", "asked_at", "state"),
                ToldTable.told("conversation.call", "asked_at", "asked_at", "done_at"),
                ToldTable.work("conversation.note", "at, note_id", "at", "text"),
                ToldTable.work(Drawer.NOTES.table(), "file_id", "name", "size")
                        .withFiles((id, file, out) -> copy(Drawer.NOTES, id, file, out)));
    }

    @Override
    @Transactional
    public void erase(CaseId caseId) {
        delete("delete from conversation.message where case_id = :caseId", caseId);
        delete("delete from conversation.note where case_id = :caseId", caseId);
        delete("delete from conversation.notice where case_id = :caseId", caseId);
        delete("delete from conversation.half_written where case_id = :caseId", caseId);
        delete("delete from conversation.call where case_id = :caseId", caseId);
    }

    private void copy(Drawer drawer, CaseId caseId, UUID file, OutputStream out) throws IOException {
        files.open(drawer, caseId, file).orElseThrow().copyTo(out);
    }

    private void delete(String sql, CaseId caseId) {
        database.sql(sql).param("caseId", caseId.value()).update();
    }
}
