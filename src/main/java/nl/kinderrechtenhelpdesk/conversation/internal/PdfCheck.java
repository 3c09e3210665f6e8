package nl.kinderrechtenhelpdesk.conversation.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.Refusal;

/**
 * Whether a file is a PDF and nothing else besides. As readers of PDF do, it takes up to 1024 bytes before the head and anything behind the
 * last end; both are cut off, unless they are only empty lines, marks of order or padding.
 */
final class PdfCheck {

    private static final byte[] HEAD = bytes("%PDF-");
    private static final byte[] END = bytes("%%EOF");
    private static final byte[] CROSS_REFERENCE = bytes("startxref");
    private static final byte[] OBJECT = bytes(" obj");
    private static final int HEAD_WITHIN = 1024;

    private PdfCheck() {}

    static boolean looksLikePdf(byte[] content) {
        int head = head(content);
        return head == 0 || (head > 0 && lastIndexOf(content, CROSS_REFERENCE, content.length) > head);
    }

    static CheckedFile of(byte[] content) {
        byte[] kept = trimmed(content);
        boolean whole = lastIndexOf(kept, CROSS_REFERENCE, kept.length) >= 0 && !ZipParts.endsAsZip(kept);
        return whole
                ? new CheckedFile.Accepted(FileKind.PDF, kept, kept.length < content.length)
                : new CheckedFile.Refused(Refusal.FILE_DAMAGED);
    }

    private static byte[] trimmed(byte[] content) {
        int head = head(content);
        int start = onlyPadding(content, 0, head) ? 0 : head;
        int end = content.length;
        int last = lastIndexOf(content, END, content.length);
        if (last > head) {
            int after = last + END.length;
            // objects behind the end are a later version of which the end is gone: they belong to it
            boolean goesOn = lastIndexOf(content, OBJECT, content.length) > after;
            end = goesOn || onlyPadding(content, after, end) ? end : after;
        }
        return start == 0 && end == content.length ? content : Arrays.copyOfRange(content, start, end);
    }

    private static int head(byte[] content) {
        for (int at = 0; at <= Math.min(HEAD_WITHIN, content.length - HEAD.length); at++) {
            if (Arrays.equals(content, at, at + HEAD.length, HEAD, 0, HEAD.length)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean onlyPadding(byte[] content, int from, int to) {
        for (int i = from; i < to; i++) {
            int sign = content[i] & 0xFF;
            boolean mark = sign == 0xEF || sign == 0xBB || sign == 0xBF;
            if (sign != 0 && !Character.isWhitespace(sign) && !mark) {
                return false;
            }
        }
        return true;
    }

    private static int lastIndexOf(byte[] content, byte[] sought, int before) {
        for (int i = before - sought.length; i >= 0; i--) {
            if (Arrays.equals(content, i, i + sought.length, sought, 0, sought.length)) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
