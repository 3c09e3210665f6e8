package nl.kinderrechtenhelpdesk.conversation.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads bytes as Unicode, with or without a mark that says which; {@link TextCode} guesses at what is not. */
final class UnicodeText {

    private UnicodeText() {}

    /** Null for what is none. */
    static @Nullable String of(byte[] content) {
        String start = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
        List<String> codes = start.startsWith("\u00ff\u00fe\0\0") || start.startsWith("\0\0\u00fe\u00ff")
                ? List.of("UTF-32")
                : start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff")
                        ? List.of("UTF-16")
                        : wide(content);
        for (String code : codes) {
            String words = TextCode.decoded(content, Charset.forName(code));
            if (words != null
                    && TextCode.isPlain(words)
                    && (code.equals("UTF-8") || marked(content) || isOfFewScripts(words))) {
                return words.startsWith("\ufeff") ? words.substring(1) : words;
            }
        }
        return null;
    }

    /** Without a mark, letters of two or four bytes show by their zeros: nearly every text has spaces or line ends. */
    private static List<String> wide(byte[] content) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < Math.min(content.length, TextCode.JUDGED); i++) {
            if (content[i] == 0 && i % 2 == 0) {
                even++;
            } else if (content[i] == 0) {
                odd++;
            }
        }
        int trailing = 0;
        while (trailing < content.length && content[content.length - 1 - trailing] == 0) {
            trailing++;
        }
        if (even + odd <= trailing) {
            return List.of("UTF-8");
        }
        return even > 0 && odd > 0 && content.length % 4 == 0
                ? List.of("UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE")
                : odd >= even ? List.of("UTF-16LE", "UTF-16BE") : List.of("UTF-16BE", "UTF-16LE");
    }

    private static boolean marked(byte[] content) {
        String start = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
        return start.startsWith("\u00ff\u00fe")
                || start.startsWith("\u00fe\u00ff")
                || start.startsWith("\0\0\u00fe\u00ff");
    }

    /** Bytes that are no letters of two bytes each look like signs of the whole world when they are read as such. */
    private static boolean isOfFewScripts(String words) {
        long usual = words.codePoints()
                .filter(sign -> sign < 0x800 || (sign >= 0x2000 && sign < 0x20D0))
                .count();
        return usual >= 0.95 * words.codePointCount(0, words.length());
    }
}
