package nl.kinderrechtenhelpdesk.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes text that somebody typed safe to show to somebody else: without control characters, and without the characters that make text
 * run against its direction and so can hide what it says. Everything else stays as it was, whatever the script.
 *
 * <p>Not an escape for HTML: templates do that themselves.
 */
public final class PlainText {

    /** Also what Word, Apple and mainframes end a line or page with: left out, words would be glued together. */
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private PlainText() {}

    /** The text in Unicode form C, lines ended by a line feed; tabs and line feeds are the only control characters left. */
    public static String clean(String typed) {
        // the record separator is the hyphen of old Word
        String lines = LINE_END.matcher(typed).replaceAll("\n").replace('\u001E', '-');
        StringBuilder kept = new StringBuilder(lines.length());
        lines.codePoints().filter(PlainText::allowed).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean allowed(int character) {
        if (character == '\n' || character == '\t') {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> !turnsDirection(character) && !invisible(character);
        };
    }

    /** Embeddings, overrides and isolates of UAX 9; the marks LRM, RLM and ALM stay, as Arabic and Hebrew text needs them. */
    private static boolean turnsDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean invisible(int character) {
        return character == 0xFEFF || (character >= 0xFFF9 && character <= 0xFFFB);
    }
}
