package nl.kinderrechtenhelpdesk.conversation.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.conversation.FileText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bytes of a text as letters. A file of text seldom says with which code page it was written; what cannot be read as Unicode is
 * read with each code page of the languages that people write to us in, and the one that makes the best words is taken
 * ({@link TextScore}). Whether another reads about as well is told, and staff can choose it.
 */
final class TextCode {

    private static final int MOST_LETTERS = 400_000;
    private static final int JUDGED = 65_536;
    /** Below this lead the choice is a guess. */
    private static final double SURE = 0.12;

    private TextCode() {}

    /** A text read one way. */
    private record Reading(String code, String words, double score) {}

    /** All readings that differ, best first; none if it is no text. */
    private static List<Reading> readings(byte[] content) {
        String unicode = unicode(content);
        if (unicode != null) {
            return List.of(new Reading("", unicode, 0));
        }
        List<Reading> readings = new ArrayList<>();
        if (hasControls(content)) {
            return readings;
        }
        byte[] start = content.length > JUDGED ? Arrays.copyOf(content, JUDGED) : content;
        for (String code : TextScore.CODES) {
            String words = decoded(start, Charset.forName(code));
            if (words != null && isPlain(words)) {
                readings.add(new Reading(code, words, TextScore.of(code, words)));
            }
        }
        readings.sort((one, other) -> Double.compare(other.score(), one.score()));
        List<Reading> different = new ArrayList<>();
        for (Reading reading : readings) {
            if (different.stream().noneMatch(other -> other.words().equals(reading.words()))) {
                different.add(reading);
            }
        }
        return different;
    }

    /** The text as it is best read; empty if these bytes are no text at all. */
    static Optional<String> best(byte[] content) {
        return readings(content).stream()
                .findFirst()
                .map(reading -> reading.code().isEmpty() ? reading.words() : all(content, reading.code()));
    }

    /** @param chosen the code page that a reader chose; another than those that fit is not used */
    static FileText read(byte[] content, String chosen) {
        List<Reading> readings = readings(content);
        if (readings.isEmpty()) {
            return new FileText(Redacted.of(""), "", false, List.of());
        }
        Reading best = readings.getFirst();
        if (best.code().isEmpty()) {
            return new FileText(Redacted.of(cut(best.words())), "", true, List.of());
        }
        boolean sure = readings.size() == 1 || best.score() - readings.get(1).score() >= SURE;
        String code = readings.stream()
                .map(Reading::code)
                .filter(chosen::equals)
                .findFirst()
                .orElse(best.code());
        List<String> others = readings.stream()
                .map(Reading::code)
                .filter(other -> !other.equals(code))
                .toList();
        return new FileText(Redacted.of(cut(all(content, code))), code, sure, others);
    }

    private static String all(byte[] content, String code) {
        String words = decoded(content, Charset.forName(code));
        return words == null ? new String(content, Charset.forName(code)) : words;
    }

    private static String cut(String words) {
        String shown = words.replace("\u001a", "")
                .replace("\0", "")
                .replace('\u000b', '\n')
                .replace('\u0085', '\n');
        return shown.substring(0, Math.min(MOST_LETTERS, shown.length()));
    }

    private static @Nullable String unicode(byte[] content) {
        String start = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
        List<String> codes = start.startsWith("\u00ff\u00fe\0\0") || start.startsWith("\0\0\u00fe\u00ff")
                ? List.of("UTF-32")
                : start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff")
                        ? List.of("UTF-16")
                        : wide(content);
        for (String code : codes) {
            String words = decoded(content, Charset.forName(code));
            if (words != null && isPlain(words) && (code.equals("UTF-8") || marked(content) || isOfFewScripts(words))) {
                return words.startsWith("\ufeff") ? words.substring(1) : words;
            }
        }
        return null;
    }

    /** Without a mark, letters of two or four bytes show by their zeros: nearly every text has spaces or line ends. */
    private static List<String> wide(byte[] content) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < Math.min(content.length, JUDGED); i++) {
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

    /** In code pages of one byte, and of more, these bytes are no letters. */
    private static boolean hasControls(byte[] content) {
        int end = content.length;
        while (end > 0 && (content[end - 1] == 0 || content[end - 1] == 0x1A)) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            if (content[i] >= 0 && content[i] < ' ' && "\t\n\r\f\u000b\u001a".indexOf(content[i]) < 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String decoded(byte[] content, Charset code) {
        try {
            CharBuffer words = code.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return words.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Line ends of all systems, tabs and new pages are text; so is the end mark of DOS and padding, at the end only. */
    private static boolean isPlain(String words) {
        int end = words.length();
        while (end > 0
                && (words.charAt(end - 1) == 0
                        || words.charAt(end - 1) == 0x1A
                        || Character.isWhitespace(words.charAt(end - 1)))) {
            end--;
        }
        boolean lettered = false;
        for (int i = 0; i < end; i++) {
            char sign = words.charAt(i);
            if ((Character.isISOControl(sign) && "\t\n\r\f\u000b\u0085".indexOf(sign) < 0)
                    || sign == '\ufffe'
                    || sign == '\uffff') {
                return false;
            }
            int type = Character.getType(sign);
            if (type == Character.PRIVATE_USE || (type == Character.UNASSIGNED && sign < 0x1000)) {
                return false;
            }
            lettered |= !Character.isWhitespace(sign);
        }
        return lettered || words.isBlank();
    }
}
