package nl.kinderrechtenhelpdesk.conversation.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
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
    static final int JUDGED = 65_536;
    /** Below this lead the choice is a guess. */
    private static final double SURE = 0.12;

    private TextCode() {}

    /** A text read one way. */
    private record Reading(String code, String words, double score) {}

    /** All readings that differ, best first; none if it is no text. */
    private static List<Reading> readings(byte[] content) {
        String unicode = UnicodeText.of(content);
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

    static @Nullable String decoded(byte[] content, Charset code) {
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
    static boolean isPlain(String words) {
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
