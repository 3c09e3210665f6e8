package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kinderrechtenhelpdesk.conversation.Armed;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.FileLook;
import nl.kinderrechtenhelpdesk.conversation.FilePictures;
import nl.kinderrechtenhelpdesk.conversation.FileText;
import nl.kinderrechtenhelpdesk.conversation.OpenedFile;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.springframework.stereotype.Component;

/** Asks {@link FileRooms} what is in a file, each time anew, so that what came in long ago is judged by what is known now. */
@Component
class PicturesOfFiles implements FilePictures {

    private final FileRooms rooms;

    PicturesOfFiles(FileRooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public FileLook look(OpenedFile file) {
        byte[] content = content(file);
        return switch (file.about().kind()) {
            case PDF -> pdf(content);
            case DOCX -> new FileLook(0, docx(content));
            case JPEG, PNG, GIF, WEBP, TEXT -> new FileLook(0, Set.of());
        };
    }

    private FileLook pdf(byte[] content) {
        Set<Armed> armed = PdfNames.in(content);
        Optional<FileRooms.Answer> answer = rooms.ask(content, "look").filter(FileRooms.Answer::ok);
        if (answer.isEmpty()) {
            armed.add(Armed.NOT_READABLE);
            return new FileLook(0, armed);
        }
        String told = new String(answer.get().content(), StandardCharsets.UTF_8);
        int end = told.indexOf(';');
        for (String name : told.substring(end + 1).split(",", -1)) {
            if (!name.isEmpty()) {
                armed.add(Armed.valueOf(name));
            }
        }
        return new FileLook(Integer.parseInt(told.substring(0, end)), armed);
    }

    /** One that came in before documents were looked into this far may hold what is refused now. */
    private static Set<Armed> docx(byte[] content) {
        return switch (DocxCheck.of(content)) {
            case CheckedFile.Accepted accepted -> accepted.armed();
            case CheckedFile.Refused _ -> EnumSet.of(Armed.REFUSED_NOW);
        };
    }

    @Override
    public Optional<byte[]> page(OpenedFile file, int page) {
        return file.about().kind() == FileKind.PDF
                ? rooms.ask(content(file), "page", Integer.toString(page))
                        .filter(FileRooms.Answer::ok)
                        .map(FileRooms.Answer::content)
                : Optional.empty();
    }

    @Override
    public Optional<FileText> text(OpenedFile file, String chosenCode) {
        return switch (file.about().kind()) {
            case TEXT -> Optional.of(TextCode.read(content(file), chosenCode));
            case DOCX ->
                rooms.ask(content(file), "text")
                        .filter(FileRooms.Answer::ok)
                        .map(answer -> new FileText(
                                Redacted.of(new String(answer.content(), StandardCharsets.UTF_8)),
                                "",
                                true,
                                List.of()));
            case PDF, JPEG, PNG, GIF, WEBP -> Optional.empty();
        };
    }

    private static byte[] content(OpenedFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.about().size());
        try {
            file.copyTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
