package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.Refusal;

/**
 * Takes out of a JPEG what does not belong to the picture: Exif (place, time, device), XMP, IPTC, comments, previews, and all behind its
 * end. The way up is kept, or photos of telephones would lie on their side.
 */
final class JpegCleaner {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COLOURS = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;

    private final ByteBuffer in;
    private final ByteArrayOutputStream out;
    private boolean cleaned;
    private boolean pictured;

    private JpegCleaner(byte[] content) {
        in = ByteBuffer.wrap(content);
        out = new ByteArrayOutputStream(content.length);
    }

    static CheckedFile clean(byte[] content) {
        return new JpegCleaner(content).clean();
    }

    private CheckedFile clean() {
        in.getShort();
        out.write(0xFF);
        out.write(0xD8);
        int marker = marker();
        while (marker != END) {
            // all that may stand here has a length; anything else is not a JPEG
            if (marker < 0xC0 || (marker >= 0xD0 && marker <= 0xD8)) {
                return new CheckedFile.Refused(Refusal.FILE_DAMAGED);
            }
            segment(marker);
            if (marker == SCAN) {
                pictured = true;
                scan();
            }
            marker = marker();
        }
        out.write(0xFF);
        out.write(END);
        cleaned |= in.hasRemaining();
        return pictured
                ? new CheckedFile.Accepted(FileKind.JPEG, out.toByteArray(), cleaned)
                : new CheckedFile.Refused(Refusal.FILE_DAMAGED);
    }

    private int marker() {
        if ((in.get() & 0xFF) != 0xFF) {
            throw new IllegalArgumentException("no marker");
        }
        int code = in.get() & 0xFF;
        while (code == 0xFF) {
            code = in.get() & 0xFF;
        }
        return code;
    }

    private void segment(int marker) {
        int length = in.getShort() & 0xFFFF;
        byte[] body = new byte[Math.max(0, length - 2)];
        in.get(body);
        if (belongs(marker, body)) {
            write(marker, body);
            return;
        }
        cleaned = true;
        int wayUp = marker == APP1 ? orientation(body) : 1;
        if (wayUp > 1 && wayUp <= 8) {
            write(APP1, onlyOrientation(wayUp));
        }
    }

    private static boolean belongs(int marker, byte[] body) {
        return switch (marker) {
            case APP0, APP14 -> true;
            case APP2 -> startsWith(body, COLOURS);
            case COMMENT -> false;
            default -> marker < APP0 || marker > APP15;
        };
    }

    /** The coded picture: ends at a marker that is neither a stuffed byte nor a restart. */
    private void scan() {
        while (true) {
            byte next = in.get();
            if (next == (byte) 0xFF) {
                int code = in.get(in.position()) & 0xFF;
                if (code != 0 && (code < 0xD0 || code > 0xD7)) {
                    in.position(in.position() - 1);
                    return;
                }
            }
            out.write(next);
        }
    }

    private void write(int marker, byte[] body) {
        out.write(0xFF);
        out.write(marker);
        out.write((body.length + 2) >> 8);
        out.write(body.length + 2);
        out.writeBytes(body);
    }

    private static int orientation(byte[] body) {
        if (!startsWith(body, EXIF) || body.length < 16) {
            return 1;
        }
        ByteBuffer tiff =
                ByteBuffer.wrap(body, EXIF.length, body.length - EXIF.length).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long first = tiff.getInt(4) & 0xFFFFFFFFL;
        if (first + 2 > tiff.limit()) {
            return 1;
        }
        int entries = tiff.getShort((int) first) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = (int) first + 2 + i * 12;
            if (at + 12 > tiff.limit()) {
                return 1;
            }
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(at + 8) & 0xFFFF;
            }
        }
        return 1;
    }

    private static byte[] onlyOrientation(int wayUp) {
        return ByteBuffer.allocate(32)
                .put(EXIF)
                .put((byte) 'M')
                .put((byte) 'M')
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) wayUp)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private static boolean startsWith(byte[] body, byte[] start) {
        return body.length >= start.length && Arrays.equals(body, 0, start.length, start, 0, start.length);
    }
}
