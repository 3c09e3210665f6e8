package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import nl.kinderrechtenhelpdesk.conversation.Upload;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/**
 * Tells from its content alone whether a file is one that is accepted, and takes hidden data out of it. What is not known to be good is
 * refused; a file that is two things at once keeps only the part that was asked for, or is refused.
 */
@Component
class FileCheck {

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

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
        if (DocxCheck.looksLikeZip(content)) {
            return DocxCheck.of(content);
        }
        MediaType type = typeOf(content);
        return switch (type.toString()) {
            case "application/pdf" -> PdfCheck.of(content);
            case "image/jpeg" -> JpegCleaner.clean(content);
            case "image/png", "image/apng", "image/vnd.mozilla.apng" -> PngCleaner.clean(content);
            case "image/gif" -> GifCleaner.clean(content);
            case "image/webp" -> WebpCleaner.clean(content);
            case "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence" ->
                new CheckedFile.Refused(Refusal.FILE_IS_HEIC);
            default -> isText(type) ? TextCheck.of(content) : new CheckedFile.Refused(Refusal.FILE_NOT_ACCEPTED);
        };
    }

    private MediaType typeOf(byte[] content) {
        try {
            return types.detect(new ByteArrayInputStream(content), new Metadata());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** UTF-16 and old code pages are seen as bytes by the detector; {@link TextCheck} decides on those. */
    private boolean isText(MediaType type) {
        MediaTypeRegistry registry = types.getMediaTypeRegistry();
        return type.equals(MediaType.OCTET_STREAM)
                || type.equals(MediaType.TEXT_PLAIN)
                || registry.isSpecializationOf(type, MediaType.TEXT_PLAIN);
    }
}
