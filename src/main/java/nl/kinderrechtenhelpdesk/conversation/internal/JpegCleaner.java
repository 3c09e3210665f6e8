package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.Refusal;

/**
 * Takes out of a JPEG what does not belong to the picture: Exif (place, time, device), XMP, IPTC, comments, previews, and all behind its
 * end. The way up is kept, or photos of telephones would lie on their side. As programs that show pictures do, it steps over stray bytes
 * between parts and takes a picture without an end mark, which gets one.
 */
final class JpegCleaner {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.US_ASCII);
    private static final int JFIF_HEAD = 14;
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);

    private final ByteBuffer in;
    private final ByteArrayOutputStream out;
    private boolean cleaned;
    private boolean pictured;
    private final ColourProfile colours = new ColourProfile();

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
        try {
            parts();
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            // it ends without an end mark: what came before is shown, as browsers do
            if (!pictured) {
                throw e;
            }
        }
        out.write(0xFF);
        out.write(END);
        cleaned |= in.hasRemaining();
        return pictured
                ? new CheckedFile.Accepted(FileKind.JPEG, out.toByteArray(), cleaned)
                : new CheckedFile.Refused(Refusal.FILE_DAMAGED);
    }

    private void parts() {
        int marker = marker();
        while (marker != END) {
            if (hasLength(marker)) {
                segment(marker);
            }
            if (marker == SCAN) {
                pictured = true;
                scan();
            }
            marker = marker();
        }
    }

    /** Restart marks, a second start and what is reserved stand alone; they mean nothing between parts. */
    private static boolean hasLength(int marker) {
        return marker >= 0xC0 && (marker < 0xD0 || marker > 0xD8);
    }

    /** The next marker, over stray bytes. */
    private int marker() {
        while (true) {
            while (in.get() != (byte) 0xFF) {
                cleaned = true;
            }
            int code = in.get() & 0xFF;
            while (code == 0xFF) {
                code = in.get() & 0xFF;
            }
            if (code != 0) {
                return code;
            }
            cleaned = true;
        }
    }

    private void segment(int marker) {
        int length = in.getShort() & 0xFFFF;
        byte[] body = new byte[Math.max(0, length - 2)];
        in.get(body);
        if (marker == APP0 && startsWith(body, JFIF) && body.length >= JFIF_HEAD) {
            writeWithoutPreview(body);
            return;
        }
        if (belongs(marker, body)) {
            write(marker, body);
            return;
        }
        cleaned = true;
        if (marker == APP1 && startsWith(body, EXIF)) {
            WayUp wayUp = WayUp.of(Arrays.copyOfRange(body, EXIF.length, body.length));
            if (wayUp.isTurned()) {
                write(APP1, wayUp.exif(EXIF));
            }
        }
    }

    private boolean belongs(int marker, byte[] body) {
        return switch (marker) {
            case APP2 -> colours.goesOnWith(body);
            case APP14 -> startsWith(body, ADOBE) && body.length == ADOBE.length + 7;
            default -> marker < APP0;
        };
    }

    /** JFIF may hold a small picture of its own behind its first fourteen bytes. */
    private void writeWithoutPreview(byte[] body) {
        cleaned |= body.length > JFIF_HEAD;
        byte[] kept = Arrays.copyOf(body, JFIF_HEAD);
        kept[JFIF_HEAD - 2] = 0;
        kept[JFIF_HEAD - 1] = 0;
        write(APP0, kept);
    }

    /** The coded picture: ends at a marker that is neither a stuffed byte nor a restart. Without an end mark, before what is no picture. */
    private void scan() {
        int from = in.position();
        int end = from;
        while (end < in.limit() && !endsScan(end)) {
            end++;
        }
        int until = end < in.limit() ? end : JpegTrailer.begins(in, from);
        out.write(in.array(), from, until - from);
        cleaned |= until < end;
        in.position(end);
    }

    private boolean endsScan(int at) {
        if (in.get(at) != (byte) 0xFF || at + 1 >= in.limit()) {
            return false;
        }
        int code = in.get(at + 1) & 0xFF;
        return code != 0 && code != 0xFF && (code < 0xD0 || code > 0xD7);
    }

    private void write(int marker, byte[] body) {
        out.write(0xFF);
        out.write(marker);
        out.write((body.length + 2) >> 8);
        out.write(body.length + 2);
        out.writeBytes(body);
    }

    static boolean startsWith(byte[] body, byte[] start) {
        return body.length >= start.length && Arrays.equals(body, 0, start.length, start, 0, start.length);
    }
}
