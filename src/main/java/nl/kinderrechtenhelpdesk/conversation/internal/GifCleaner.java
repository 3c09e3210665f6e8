package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.Refusal;

/** Keeps of a GIF its pictures and how they move: no comments, no XMP, nothing behind its end. */
final class GifCleaner {

    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int END = 0x3B;
    private static final int STRAY = 0;
    private static final int MOVES = 0xF9;
    private static final int APPLICATION = 0xFF;

    private final byte[] content;
    private final ByteBuffer in;
    private final ByteArrayOutputStream out;
    private boolean cleaned;
    private boolean pictured;
    private boolean blocksEnded;

    private GifCleaner(byte[] content) {
        this.content = content;
        in = ByteBuffer.wrap(content);
        out = new ByteArrayOutputStream(content.length);
    }

    static CheckedFile clean(byte[] content) {
        return new GifCleaner(content).clean();
    }

    private CheckedFile clean() {
        in.position(13);
        skipColours(content[10]);
        out.write(content, 0, in.position());
        boolean goesOn = true;
        while (goesOn) {
            // a file that just ends is shown by programs as far as it goes
            int sign = in.hasRemaining() ? in.get() & 0xFF : END;
            switch (sign) {
                case EXTENSION -> extension(in.position() - 1);
                case IMAGE -> image(in.position() - 1);
                case STRAY -> cleaned = true;
                case END -> goesOn = false;
                default -> {
                    return new CheckedFile.Refused(Refusal.FILE_DAMAGED);
                }
            }
        }
        out.write(END);
        return pictured
                ? new CheckedFile.Accepted(FileKind.GIF, out.toByteArray(), cleaned || in.hasRemaining())
                : new CheckedFile.Refused(Refusal.FILE_DAMAGED);
    }

    private void extension(int start) {
        if (extensionKept() && blocksEnded) {
            out.write(content, start, in.position() - start);
        } else {
            cleaned = true;
        }
    }

    private void image(int start) {
        in.position(start + 10);
        skipColours(content[start + 9]);
        in.get();
        int whole = skipBlocks();
        out.write(content, start, whole - start);
        if (!blocksEnded) {
            out.write(0);
        }
        pictured = true;
    }

    private boolean extensionKept() {
        int label = in.get() & 0xFF;
        int at = in.position();
        skipBlocks();
        boolean moves = label == APPLICATION
                && new String(content, at, 12, StandardCharsets.US_ASCII).equals("\u000bNETSCAPE2.0");
        return label == MOVES || moves;
    }

    private void skipColours(byte flags) {
        if ((flags & 0x80) != 0) {
            in.position(in.position() + 3 * (2 << (flags & 7)));
        }
    }

    /** Goes behind the empty block, or to the end of a file that is cut off; gives where the last whole block ends. */
    private int skipBlocks() {
        blocksEnded = false;
        while (in.hasRemaining()) {
            int length = in.get(in.position()) & 0xFF;
            if (length + 1 > in.remaining()) {
                int whole = in.position();
                in.position(in.limit());
                return whole;
            }
            in.position(in.position() + length + 1);
            if (length == 0) {
                blocksEnded = true;
                return in.position();
            }
        }
        return in.position();
    }
}
