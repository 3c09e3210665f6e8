package nl.kinderrechtenhelpdesk.conversation.internal;

import java.util.Locale;
import nl.kinderrechtenhelpdesk.conversation.FileKind;

/** Makes a name safe to show and to save under: no folders, no hidden characters, an ending that fits the content. */
final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {}

    static String clean(String given, FileKind kind) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        // controls, formatting such as turning the direction of reading, private use, halves of characters
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*%;]", "_")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^[.\\s]+|[.\\s]+$", "");
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean fits = kind.suffixes().contains(ending);
        String stem = fits ? name.substring(0, dot) : name;
        if (stem.isBlank()) {
            stem = "bestand";
        }
        int length = Math.min(
                stem.length(), stem.offsetByCodePoints(0, Math.min(LONGEST, stem.codePointCount(0, stem.length()))));
        return stem.substring(0, length).strip() + "."
                + (fits ? ending : kind.suffixes().getFirst());
    }
}
