package nl.kinderrechtenhelpdesk.documents;

import nl.kinderrechtenhelpdesk.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Words of a document, of which characters that no format can hold are taken out.
 *
 * @param language in which they are; null for that of the document
 */
public record Text(String words, @Nullable Language language) {

    public Text {
        words = words.codePoints()
                .filter(Text::shown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    public static Text of(String words) {
        return new Text(words, null);
    }

    public boolean isBlank() {
        return words.isBlank();
    }

    /** As XML 1.0 has them, without halves of pairs. */
    private static boolean shown(int point) {
        return point == '\n'
                || point == '\t'
                || (point >= 0x20 && point < 0xD800)
                || (point > 0xDFFF && point < 0xFFFE)
                || point > 0xFFFF;
    }
}
