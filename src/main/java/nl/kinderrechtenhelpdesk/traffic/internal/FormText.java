package nl.kinderrechtenhelpdesk.traffic.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the fields of a form out of its bytes ({@code application/x-www-form-urlencoded}). UTF-8, or when the bytes are not that, as some
 * very old browsers send them, Windows-1252: nothing that was typed becomes a question mark. The NUL character, which nobody can type and no
 * database keeps, is left out.
 */
final class FormText {

    private static final Charset OLD_BROWSERS = Charset.forName("windows-1252");

    private FormText() {}

    /** Never fails: what is no form is a field with that name. */
    static Map<String, List<String>> fields(byte[] form) {
        List<byte[]> parts = parts(form);
        Charset charset = parts.stream().allMatch(FormText::isUtf8) ? StandardCharsets.UTF_8 : OLD_BROWSERS;
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int at = 0; at < parts.size(); at += 2) {
            String name = text(parts.get(at), charset);
            String value = text(parts.get(at + 1), charset);
            if (!name.isEmpty()) {
                fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
            }
        }
        return fields;
    }

    static int count(byte[] form) {
        int fields = 1;
        for (byte one : form) {
            fields += one == '&' ? 1 : 0;
        }
        return fields;
    }

    /** Names and values by turns, with the percent signs taken out. */
    private static List<byte[]> parts(byte[] form) {
        List<byte[]> parts = new ArrayList<>();
        int start = 0;
        while (start <= form.length) {
            int end = indexOf(form, '&', start, form.length);
            int equals = indexOf(form, '=', start, end);
            parts.add(decoded(form, start, equals));
            parts.add(decoded(form, Math.min(equals + 1, end), end));
            start = end + 1;
        }
        return parts;
    }

    private static int indexOf(byte[] form, char wanted, int from, int to) {
        int at = from;
        while (at < to && form[at] != wanted) {
            at++;
        }
        return at;
    }

    private static byte[] decoded(byte[] form, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(to - from);
        int at = from;
        while (at < to) {
            int high = form[at] == '%' ? hex(form, at + 1, to) : -1;
            int low = high < 0 ? -1 : hex(form, at + 2, to);
            if (low >= 0) {
                out.write(high * 16 + low);
                at += 3;
            } else {
                out.write(form[at] == '+' ? ' ' : form[at]);
                at++;
            }
        }
        return out.toByteArray();
    }

    private static int hex(byte[] form, int at, int to) {
        return at < to ? Character.digit(form[at], 16) : -1;
    }

    private static boolean isUtf8(byte[] part) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(part));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static String text(byte[] part, Charset charset) {
        return new String(part, charset).replace("\0", "");
    }
}
