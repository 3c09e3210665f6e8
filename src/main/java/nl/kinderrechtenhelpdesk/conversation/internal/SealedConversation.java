package nl.kinderrechtenhelpdesk.conversation.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.UrgencySource;
import nl.kinderrechtenhelpdesk.conversation.Attachment;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.conversation.Message;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.conversation.Note;
import nl.kinderrechtenhelpdesk.conversation.NoteTime;
import nl.kinderrechtenhelpdesk.conversation.OpenedFile;
import nl.kinderrechtenhelpdesk.conversation.Reach;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import nl.kinderrechtenhelpdesk.conversation.Upload;
import nl.kinderrechtenhelpdesk.conversation.WriteResult;
import nl.kinderrechtenhelpdesk.danger.Danger;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What is said in a case, sealed with its key. Files are checked before a transaction begins, so that none waits for that. */
@Component
class SealedConversation implements Conversation {

    private final MessageLog messages;
    private final NoteLog notes;
    private final CaseFiles files;
    private final TellsAsker asker;
    private final WaitingCase waiting;
    private final Casework casework;
    private final Danger danger;
    private final ObjectProvider<NoteTime> times;
    private final TransactionOperations transaction;

    SealedConversation(
            MessageLog messages,
            NoteLog notes,
            CaseFiles files,
            TellsAsker asker,
            WaitingCase waiting,
            Casework casework,
            Danger danger,
            ObjectProvider<NoteTime> times,
            TransactionOperations transaction) {
        this.times = times;
        this.messages = messages;
        this.notes = notes;
        this.files = files;
        this.asker = asker;
        this.waiting = waiting;
        this.casework = casework;
        this.danger = danger;
        this.transaction = transaction;
    }

    @Override
    @Transactional
    public void writeToAsker(CaseId caseId, Actor author, Redacted<String> text) {
        asker.write(caseId, author, text);
    }

    @Override
    @Transactional
    public void tellAsker(CaseId caseId) {
        asker.tell(caseId);
    }

    @Override
    public List<Message> messages(CaseId caseId) {
        return messages.all(caseId, files.of(Drawer.MESSAGES, caseId));
    }

    @Override
    public List<Note> notes(CaseId caseId) {
        return notes.all(caseId, files.of(Drawer.NOTES, caseId));
    }

    @Override
    public Spoken spoken(CaseId caseId) {
        Map<Drawer, Map<UUID, List<Attachment>>> all = files.all(caseId);
        return new Spoken(
                messages.all(caseId, all.getOrDefault(Drawer.MESSAGES, Map.of())),
                notes.all(caseId, all.getOrDefault(Drawer.NOTES, Map.of())));
    }

    @Override
    public WriteResult fromAsker(NewText text) {
        return write(text, Drawer.MESSAGES, messages::write, () -> {
            casework.askerWrote(text.caseId());
            casework.dangerSeen(text.caseId(), danger.in(text.text()), UrgencySource.MESSAGE, text.author());
            waiting.goesOn(text.caseId());
        });
    }

    @Override
    public WriteResult toAsker(NewText text) {
        return toAsker(text, Instant.MAX);
    }

    @Override
    public WriteResult toAsker(NewText text, Instant until) {
        return write(text, Drawer.MESSAGES, messages::write, () -> {
            allSeen(text.caseId(), until);
            asker.tell(text.caseId());
        });
    }

    @Override
    public WriteResult note(NewText text) {
        return note(text, 0);
    }

    @Override
    public WriteResult note(NewText text, int minutes) {
        return write(text, Drawer.NOTES, notes::write, () -> {
            if (minutes > 0 && text.author() instanceof Actor.Staff author) {
                times.forEach(time -> time.spent(text.caseId(), author.id(), minutes));
            }
        });
    }

    @Override
    @Transactional
    public Optional<OpenedFile> messageFile(CaseId caseId, UUID fileId, Actor reader) {
        return files.open(Drawer.MESSAGES, caseId, fileId, reader);
    }

    @Override
    @Transactional
    public Optional<OpenedFile> noteFile(CaseId caseId, UUID fileId, StaffId reader) {
        return files.open(Drawer.NOTES, caseId, fileId, new Actor.Staff(reader));
    }

    @Override
    @Transactional
    public void seen(CaseId caseId) {
        allSeen(caseId, Instant.MAX);
    }

    @Override
    @Transactional
    public void seen(CaseId caseId, Instant until) {
        allSeen(caseId, until);
    }

    private void allSeen(CaseId caseId, Instant until) {
        if (messages.seen(caseId, until)) {
            casework.allSeen(caseId);
        }
    }

    @Override
    public Reach reach(CaseId caseId) {
        return asker.reach(caseId);
    }

    @Override
    public void called(CaseId caseId, UUID callId, StaffId by) {
        asker.called(caseId, callId, by);
    }

    private WriteResult write(NewText text, Drawer drawer, Function<NewText, Optional<UUID>> log, Runnable after) {
        String typed = text.text().reveal();
        Upload upload = text.file();
        if (typed.isBlank() && upload == null) {
            return new WriteResult.Refused(Refusal.NOTHING_WRITTEN);
        }
        if (typed.codePointCount(0, typed.length()) > NewText.LONGEST) {
            return new WriteResult.Refused(Refusal.TEXT_TOO_LONG);
        }
        if (upload == null) {
            return record(text, log, id -> false, after);
        }
        if (text.author() instanceof Actor.Asker && files.enough(text.caseId(), upload.size())) {
            return new WriteResult.Refused(Refusal.FILES_ENOUGH);
        }
        return files.checked(upload, file -> record(text, log, id -> files.put(drawer, text, id, file), after));
    }

    private WriteResult record(
            NewText text, Function<NewText, Optional<UUID>> log, Function<UUID, Boolean> attach, Runnable after) {
        @Nullable
        WriteResult result = transaction.execute(_ -> {
            Optional<UUID> id = log.apply(text);
            if (id.isEmpty()) {
                return new WriteResult.AlreadyWritten();
            }
            boolean cleaned = attach.apply(id.get());
            after.run();
            return new WriteResult.Written(id.get(), cleaned);
        });
        return java.util.Objects.requireNonNull(result);
    }
}
