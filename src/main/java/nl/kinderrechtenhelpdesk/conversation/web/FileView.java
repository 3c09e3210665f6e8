package nl.kinderrechtenhelpdesk.conversation.web;

import java.text.NumberFormat;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.conversation.Attachment;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Screen;

/**
 * A file as a page shows it.
 *
 * @param shown whether its address is that of a page that shows it, and not of the file
 */
public record FileView(String url, Redacted<String> name, String about, boolean shown) {

    /** Documents from outside are shown before they are taken; pictures were written anew. */
    static boolean isShown(FileKind kind) {
        return switch (kind) {
            case PDF, DOCX, TEXT -> true;
            case JPEG, PNG, GIF, WEBP -> false;
        };
    }

    static FileView of(Screen s, String folder, Attachment file, boolean toStaff) {
        String kind = s.t("conversation.kind." + file.kind());
        String about = s.t("conversation.file.about", kind, size(s, file.size()));
        return new FileView(s.url(folder + "/" + id(file.id())), file.name(), about, toStaff && isShown(file.kind()));
    }

    private static String id(UUID id) {
        return id.toString();
    }

    private static String size(Screen s, int bytes) {
        NumberFormat format = NumberFormat.getInstance(s.language().locale());
        format.setMaximumFractionDigits(1);
        return bytes < 1_000_000
                ? s.t("conversation.file.kb", format.format(Math.max(1, bytes / 1000)))
                : s.t("conversation.file.mb", format.format(bytes / 1_000_000.0));
    }
}
