package nl.kinderrechtenhelpdesk.conversation.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.Refusal;

/** Whether a file is a PDF from its first byte to its last, and nothing else besides. */
final class PdfCheck {

    private static final byte[] HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CROSS_REFERENCE = "startxref".getBytes(StandardCharsets.US_ASCII);
    private static final int NEAR = 2048;

    private PdfCheck() {}

    static CheckedFile of(byte[] content) {
        int end = lastIndexOf(content, END);
        boolean whole = Arrays.equals(content, 0, Math.min(HEAD.length, content.length), HEAD, 0, HEAD.length)
                && end > 0
                && onlySpaceAfter(content, end + END.length)
                && lastIndexOf(content, CROSS_REFERENCE) >= 0
                && !DocxCheck.endsAsZip(content);
        return whole
                ? new CheckedFile.Accepted(FileKind.PDF, content, false)
                : new CheckedFile.Refused(Refusal.FILE_DAMAGED);
    }

    private static boolean onlySpaceAfter(byte[] content, int from) {
        for (int i = from; i < content.length; i++) {
            if (content[i] != 0 && !Character.isWhitespace(content[i])) {
                return false;
            }
        }
        return true;
    }

    private static int lastIndexOf(byte[] content, byte[] sought) {
        int least = Math.max(0, content.length - NEAR);
        for (int i = content.length - sought.length; i >= least; i--) {
            if (Arrays.equals(content, i, i + sought.length, sought, 0, sought.length)) {
                return i;
            }
        }
        return -1;
    }
}
