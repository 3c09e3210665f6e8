package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.Refusal;

/** Keeps of a WebP its picture, and of its Exif which side is up: no XMP, nothing unknown, nothing behind its end. */
final class WebpCleaner {

    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    /** In the flags of VP8X: has Exif, has XMP. */
    private static final int TOLD = 0x0C;

    private static final int HAS_EXIF = 0x08;

    private WebpCleaner() {}

    static CheckedFile clean(byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        long end = (in.getInt(4) & 0xFFFFFFFFL) + 8;
        if (end > content.length || end < 20) {
            return new CheckedFile.Refused(Refusal.FILE_DAMAGED);
        }
        return pictures(content, in, end);
    }

    private static CheckedFile pictures(byte[] content, ByteBuffer in, long end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        out.write(content, 0, 12);
        in.position(12);
        boolean cleaned = end < content.length;
        boolean pictured = false;
        WayUp wayUp = new WayUp(1);
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
            if (type.equals("EXIF")) {
                wayUp = WayUp.of(withoutHead(Arrays.copyOfRange(content, start + 8, start + 8 + length)));
            }
        }
        boolean turned = wayUp.isTurned() && out.size() > 20 && content[15] == 'X';
        if (turned) {
            writeWayUp(wayUp, out);
        }
        return pictured
                ? new CheckedFile.Accepted(FileKind.WEBP, mended(out.toByteArray(), turned ? HAS_EXIF : 0), cleaned)
                : new CheckedFile.Refused(Refusal.FILE_DAMAGED);
    }

    private static void writeWayUp(WayUp wayUp, ByteArrayOutputStream out) {
        byte[] exif = wayUp.exif(new byte[0]);
        out.writeBytes("EXIF".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(exif.length)
                .array());
        out.writeBytes(exif);
    }

    /** Some programs put the head in that Exif has in a JPEG. */
    private static byte[] withoutHead(byte[] exif) {
        return exif.length > 6 && exif[0] == 'E' ? Arrays.copyOfRange(exif, 6, exif.length) : exif;
    }

    private static byte[] mended(byte[] kept, int told) {
        ByteBuffer file = ByteBuffer.wrap(kept).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(4, kept.length - 8);
        if (kept[15] == 'X') {
            kept[20] = (byte) ((kept[20] & ~TOLD) | told);
        }
        return kept;
    }
}
