package nl.kinderrechtenhelpdesk.conversation.internal;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.conversation.Armed;

/**
 * Names in the bytes of a PDF that tell what it could do, wherever they stand: also in objects that no list of the file leads to, and that a
 * reader may still find when it mends a damaged file. What is packed is seen by {@link PdfLook}.
 */
final class PdfNames {

    private static final Map<String, Armed> TELLING = Map.ofEntries(
            Map.entry("JavaScript", Armed.SCRIPT),
            Map.entry("XFA", Armed.SCRIPT),
            Map.entry("Launch", Armed.STARTS),
            Map.entry("SubmitForm", Armed.SENDS),
            Map.entry("ImportData", Armed.SENDS),
            Map.entry("GoToR", Armed.POINTS_ELSEWHERE),
            Map.entry("GoToE", Armed.FILE_INSIDE),
            Map.entry("EmbeddedFile", Armed.FILE_INSIDE),
            Map.entry("EmbeddedFiles", Armed.FILE_INSIDE),
            Map.entry("FileAttachment", Armed.FILE_INSIDE),
            Map.entry("RichMedia", Armed.MEDIA));
    private static final int LONGEST = 24;

    private PdfNames() {}

    static Set<Armed> in(byte[] content) {
        Set<Armed> armed = EnumSet.noneOf(Armed.class);
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '/') {
                Armed told = TELLING.get(name(content, i + 1));
                if (told != null) {
                    armed.add(told);
                }
            }
        }
        return armed;
    }

    static boolean encrypted(byte[] content) {
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '/' && name(content, i + 1).equals("Encrypt")) {
                return true;
            }
        }
        return false;
    }

    /** As readers do, letters written as #4A are read as what they stand for. */
    private static String name(byte[] content, int from) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < content.length && name.length() < LONGEST; i++) {
            char sign = (char) (content[i] & 0xFF);
            if (sign == '#' && i + 2 < content.length) {
                int value = hex(content, i + 1);
                if (value >= 0) {
                    name.append((char) value);
                    i += 2;
                    continue;
                }
            }
            if (!Character.isLetterOrDigit(sign) || sign > '~') {
                break;
            }
            name.append(sign);
        }
        return name.toString();
    }

    private static int hex(byte[] content, int at) {
        String digits = new String(content, at, 2, StandardCharsets.ISO_8859_1);
        int high = Character.digit(digits.charAt(0), 16);
        int low = Character.digit(digits.charAt(1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
