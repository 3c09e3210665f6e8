package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.Refusal;

/** Keeps of a WebP its picture: no Exif, no XMP, nothing unknown, nothing behind its end. */
final class WebpCleaner {

    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    /** In the flags of VP8X: has Exif, has XMP. */
    private static final int TOLD = 0x0C;

    private WebpCleaner() {}

    static CheckedFile clean(byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        long end = (in.getInt(4) & 0xFFFFFFFFL) + 8;
        if (end > content.length || end < 20) {
            return new CheckedFile.Refused(Refusal.FILE_DAMAGED);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        out.write(content, 0, 12);
        in.position(12);
        boolean cleaned = end < content.length;
        boolean pictured = false;
        while (in.position() < end) {
            int start = in.position();
            in.getInt();
            int length = in.getInt();
            if (length < 0 || length > end - in.position()) {
                return new CheckedFile.Refused(Refusal.FILE_DAMAGED);
            }
            int whole = 8 + length + (length & 1);
            String type = new String(content, start, 4, StandardCharsets.US_ASCII);
            in.position(start + whole);
            if (KEPT.contains(type)) {
                out.write(content, start, whole);
                pictured |= type.startsWith("VP8 ") || type.equals("VP8L") || type.equals("ANMF");
            } else {
                cleaned = true;
            }
        }
        return pictured
                ? new CheckedFile.Accepted(FileKind.WEBP, mended(out.toByteArray()), cleaned)
                : new CheckedFile.Refused(Refusal.FILE_DAMAGED);
    }

    private static byte[] mended(byte[] kept) {
        ByteBuffer file = ByteBuffer.wrap(kept).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(4, kept.length - 8);
        if (kept[15] == 'X') {
            kept[20] &= (byte) ~TOLD;
        }
        return kept;
    }
}
