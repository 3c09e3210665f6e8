package nl.kinderrechtenhelpdesk.conversation.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the first bytes of something say that it is, in so far as it matters for what a document may hold. */
enum Magic {
    XML,
    PICTURE,
    /** A PDF, which Word on a Mac keeps as a picture. */
    PDF,
    /** A program, a document, an archive or a disk image of its own. */
    FILE,
    OTHER;

    /** As many bytes as {@link #of} looks at. */
    static final int LENGTH = 64;

    private static final List<String> PICTURES = List.of(
            "\u0089PNG",
            "\u00ff\u00d8\u00ff",
            "GIF8",
            "BM",
            "II*\0",
            "MM\0*",
            "II\u00bc",
            "\u00d7\u00cd\u00c6\u009a",
            "\u0001\0\t\0",
            "\u0002\0\t\0",
            "\u001f\u008b");
    private static final List<String> FILES = List.of(
            "MZ",
            "\u00d0\u00cf\u0011\u00e0",
            "PK\u0003\u0004",
            "PK\u0005\u0006",
            "PK00PK",
            "%PDF",
            "\u007fELF",
            "{\\rt",
            "Rar!",
            "7z\u00bc\u00af",
            "L\0\0\0\u0001\u0014\u0002",
            "\u00ca\u00fe\u00ba\u00be",
            "\u00cf\u00fa\u00ed\u00fe",
            "MSCF",
            "ITSF",
            "#!",
            "BZh",
            "\u00fd7zXZ");

    static Magic of(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF")) {
            return PDF;
        }
        if (FILES.stream().anyMatch(start::startsWith)) {
            return FILE;
        }
        boolean metafile = start.startsWith("\u0001\0\0\0") && start.length() > 43 && start.startsWith(" EMF", 40);
        boolean webp = start.startsWith("RIFF") && start.startsWith("WEBP", 8);
        if (metafile || webp || PICTURES.stream().anyMatch(start::startsWith)) {
            return PICTURE;
        }
        String marked = start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
        boolean wide = start.startsWith("\u00ff\u00fe<") || start.startsWith("\u00fe\u00ff\0<");
        return wide || marked.stripLeading().startsWith("<") ? XML : OTHER;
    }
}
