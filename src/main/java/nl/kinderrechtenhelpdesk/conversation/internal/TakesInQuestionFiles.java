package nl.kinderrechtenhelpdesk.conversation.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import nl.kinderrechtenhelpdesk.conversation.Upload;
import nl.kinderrechtenhelpdesk.conversation.WriteResult;
import nl.kinderrechtenhelpdesk.intake.QuestionFile;
import nl.kinderrechtenhelpdesk.intake.QuestionFiles;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import org.springframework.stereotype.Component;

/** Files that come with a question are checked as all files are; in the case each is a first message of its asker. */
@Component
class TakesInQuestionFiles implements QuestionFiles {

    private final CaseFiles files;
    private final MessageLog messages;
    private final InstantSource clock;

    TakesInQuestionFiles(CaseFiles files, MessageLog messages, InstantSource clock) {
        this.files = files;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Looked lookInto(HttpServletRequest request) {
        if (!(request.getAttribute(Upload.OF_REQUEST) instanceof Upload upload)) {
            return new Looked.None();
        }
        AtomicReference<QuestionFile> file = new AtomicReference<>();
        WriteResult result = files.checked(upload, accepted -> {
            Redacted<String> name = upload.name().map(given -> FileNames.clean(given, accepted.kind()));
            file.set(new QuestionFile(name, accepted.kind().name(), accepted.cleaned(), accepted.content()));
            return new WriteResult.AlreadyWritten();
        });
        return result instanceof WriteResult.Refused(Refusal why)
                ? new Looked.Refused("conversation.refused." + why)
                : new Looked.Accepted(Objects.requireNonNull(file.get()));
    }

    @Override
    public void keep(CaseId caseId, QuestionFile file) {
        NewText text =
                new NewText(caseId, new Actor.Asker(caseId), Uuid7.next(clock), Redacted.of(""), new Checked(file));
        CheckedFile.Accepted accepted =
                new CheckedFile.Accepted(FileKind.valueOf(file.kind()), file.content(), file.cleaned());
        messages.write(text).ifPresent(id -> files.put(Drawer.MESSAGES, text, id, accepted));
    }

    /** A file that was looked into before. */
    private record Checked(QuestionFile file) implements Upload {

        @Override
        public Redacted<String> name() {
            return file.name();
        }

        @Override
        public long size() {
            return file.content().length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(file.content());
        }
    }
}
