package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import nl.kinderrechtenhelpdesk.conversation.Upload;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/**
 * Tells from its content alone whether a file is one that is accepted, and takes hidden data out of it. What is not known to be good is
 * refused; a file that is two things at once keeps only the part that was asked for, or is refused.
 */
@Component
class FileCheck {

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    private final FileRooms rooms;

    FileCheck(FileRooms rooms) {
        this.rooms = rooms;
    }

    CheckedFile of(byte[] content) {
        if (content.length == 0) {
            return new CheckedFile.Refused(Refusal.FILE_EMPTY);
        }
        if (content.length > Upload.LARGEST) {
            return new CheckedFile.Refused(Refusal.FILE_TOO_LARGE);
        }
        try {
            return look(content);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // it ends before it says it does, or points outside itself
            return new CheckedFile.Refused(Refusal.FILE_DAMAGED);
        }
    }

    private CheckedFile look(byte[] content) {
        if (ZipParts.looksLikeZip(content)) {
            return DocxCheck.of(content);
        }
        MediaType type = typeOf(content);
        return switch (type.toString()) {
            case "image/jpeg" -> JpegCleaner.clean(content);
            case "image/png", "image/apng", "image/vnd.mozilla.apng" -> PngCleaner.clean(content);
            case "image/gif" -> GifCleaner.clean(content);
            case "image/webp" -> WebpCleaner.clean(content);
            case "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence" ->
                new CheckedFile.Refused(Refusal.FILE_IS_HEIC);
            default -> other(type, content);
        };
    }

    private CheckedFile other(MediaType type, byte[] content) {
        if (PdfCheck.looksLikePdf(content)) {
            return pdf(content);
        }
        return switch (type.toString()) {
            case "application/rtf" -> new CheckedFile.Refused(Refusal.FILE_OTHER_DOCUMENT);
            case "application/x-tika-msoffice" -> new CheckedFile.Refused(oldOffice(content));
            default -> TextCheck.of(content);
        };
    }

    /** One that nobody can open without a password is told so; one that is only locked against changes opens for everybody. */
    private CheckedFile pdf(byte[] content) {
        CheckedFile checked = PdfCheck.of(content);
        boolean password = checked instanceof CheckedFile.Accepted accepted
                && PdfNames.encrypted(accepted.content())
                && rooms.ask(accepted.content(), "look")
                        .filter(answer -> answer.kind() == FileRoom.PASSWORD)
                        .isPresent();
        return password ? new CheckedFile.Refused(Refusal.FILE_HAS_PASSWORD) : checked;
    }

    /** Word wraps a document with a password in the container of its old format. */
    private static Refusal oldOffice(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (text.contains(wide("EncryptedPackage"))) {
            return Refusal.FILE_HAS_PASSWORD;
        }
        return text.contains(wide("WordDocument")) ? Refusal.FILE_OTHER_DOCUMENT : Refusal.FILE_NOT_ACCEPTED;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private MediaType typeOf(byte[] content) {
        try {
            return types.detect(new ByteArrayInputStream(content), new Metadata());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
