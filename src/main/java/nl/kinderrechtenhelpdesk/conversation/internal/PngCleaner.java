package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.Refusal;

/** Keeps of a PNG only the chunks that make the picture: no Exif, no texts, no time, nothing behind its end. */
final class PngCleaner {

    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT");
    private static final long MOST_PIXELS = 200_000_000L;

    private PngCleaner() {}

    static CheckedFile clean(byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        out.write(content, 0, 8);
        in.position(8);
        boolean cleaned = false;
        boolean pictured = false;
        String type = "";
        while (!type.equals("IEND")) {
            int start = in.position();
            int length = in.getInt();
            if (length < 0 || length > in.remaining() - 8) {
                return damaged();
            }
            type = new String(content, start + 4, 4, StandardCharsets.US_ASCII);
            if ((start == 8) != type.equals("IHDR")
                    || crc(content, start + 4, length + 4) != in.getInt(start + 8 + length)) {
                return damaged();
            }
            if (type.equals("IHDR") && pixels(in, start + 8) > MOST_PIXELS) {
                return new CheckedFile.Refused(Refusal.FILE_UNPACKS_TOO_LARGE);
            }
            in.position(start + 12 + length);
            if (KEPT.contains(type)) {
                out.write(content, start, 12 + length);
            } else if (Character.isUpperCase(type.charAt(0))) {
                return damaged();
            } else {
                cleaned = true;
            }
            pictured |= type.equals("IDAT");
        }
        cleaned |= in.hasRemaining();
        return pictured ? new CheckedFile.Accepted(FileKind.PNG, out.toByteArray(), cleaned) : damaged();
    }

    private static long pixels(ByteBuffer in, int at) {
        return (in.getInt(at) & 0xFFFFFFFFL) * (in.getInt(at + 4) & 0xFFFFFFFFL);
    }

    private static int crc(byte[] content, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(content, from, length);
        return (int) crc.getValue();
    }

    private static CheckedFile damaged() {
        return new CheckedFile.Refused(Refusal.FILE_DAMAGED);
    }
}
