package nl.kinderrechtenhelpdesk.conversation;

import java.util.List;

/** The kinds of file that are accepted. Which kind a file is, is seen from its content, never from its name. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg jpeg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** In whichever code page it was written, which no name or type tells. */
    TEXT("text/plain", "txt text csv md log");

    private final String mediaType;
    private final String suffixes;

    FileKind(String mediaType, String suffixes) {
        this.mediaType = mediaType;
        this.suffixes = suffixes;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end; the first is given to a file whose name ends otherwise. */
    public List<String> suffixes() {
        return List.of(suffixes.split(" "));
    }
}
