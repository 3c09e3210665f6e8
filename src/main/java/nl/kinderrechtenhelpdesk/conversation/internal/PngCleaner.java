package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import org.jspecify.annotations.Nullable;

/** Keeps of a PNG only the chunks that make the picture, and of its Exif which side is up: no texts, no time, nothing behind its end. */
final class PngCleaner {

    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT");
    private static final long MOST_PIXELS = 200_000_000L;

    private final byte[] content;
    private final ByteBuffer in;
    private final ByteArrayOutputStream out;
    private boolean cleaned;
    private boolean pictured;
    private boolean ended;

    private PngCleaner(byte[] content) {
        this.content = content;
        in = ByteBuffer.wrap(content);
        out = new ByteArrayOutputStream(content.length);
    }

    static CheckedFile clean(byte[] content) {
        return new PngCleaner(content).clean();
    }

    private CheckedFile clean() {
        out.write(content, 0, 8);
        in.position(8);
        while (!ended) {
            Refusal refusal = in.remaining() < 12 ? cutOff() : chunk();
            if (refusal != null) {
                return new CheckedFile.Refused(refusal);
            }
        }
        cleaned |= in.hasRemaining();
        return pictured ? new CheckedFile.Accepted(FileKind.PNG, out.toByteArray(), cleaned) : damaged();
    }

    private @Nullable Refusal chunk() {
        int start = in.position();
        int length = in.getInt();
        String type = new String(content, start + 4, 4, StandardCharsets.US_ASCII);
        if (length < 0 || length > in.remaining() - 8) {
            in.position(start);
            return cutOff();
        }
        if ((start == 8) != type.equals("IHDR")
                || crc(content, start + 4, length + 4) != in.getInt(start + 8 + length)) {
            return Refusal.FILE_DAMAGED;
        }
        if (type.equals("IHDR") && pixels(in, start + 8) > MOST_PIXELS) {
            return Refusal.FILE_UNPACKS_TOO_LARGE;
        }
        in.position(start + 12 + length);
        return keep(type, start, length);
    }

    private @Nullable Refusal keep(String type, int start, int length) {
        if (KEPT.contains(type)) {
            out.write(content, start, 12 + length);
        } else if (Character.isUpperCase(type.charAt(0))) {
            return Refusal.FILE_DAMAGED;
        } else {
            cleaned = true;
        }
        if (type.equals("eXIf")) {
            WayUp wayUp = WayUp.of(Arrays.copyOfRange(content, start + 8, start + 8 + length));
            if (wayUp.isTurned()) {
                write("eXIf", wayUp.exif(new byte[0]));
            }
        }
        pictured |= type.equals("IDAT");
        ended = type.equals("IEND");
        return null;
    }

    /** The file ends too early: what there is of the picture is kept and ended, as programs show it. */
    private @Nullable Refusal cutOff() {
        int start = in.position();
        boolean picture =
                in.remaining() > 8 && new String(content, start + 4, 4, StandardCharsets.US_ASCII).equals("IDAT");
        if (!pictured && !picture) {
            return Refusal.FILE_DAMAGED;
        }
        if (picture) {
            write("IDAT", Arrays.copyOfRange(content, start + 8, content.length));
            pictured = true;
        }
        write("IEND", new byte[0]);
        in.position(in.limit());
        ended = true;
        return null;
    }

    private void write(String type, byte[] body) {
        byte[] named = ByteBuffer.allocate(4 + body.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(body)
                .array();
        out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
        out.writeBytes(named);
        out.writeBytes(
                ByteBuffer.allocate(4).putInt(crc(named, 0, named.length)).array());
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
