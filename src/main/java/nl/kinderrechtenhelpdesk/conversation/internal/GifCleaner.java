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
    private static final int MOVES = 0xF9;
    private static final int APPLICATION = 0xFF;

    private final byte[] content;
    private final ByteBuffer in;
    private final ByteArrayOutputStream out;

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
        boolean cleaned = false;
        boolean pictured = false;
        while (true) {
            int start = in.position();
            switch (in.get() & 0xFF) {
                case EXTENSION -> {
                    boolean kept = extensionKept();
                    cleaned |= !kept;
                    if (kept) {
                        out.write(content, start, in.position() - start);
                    }
                }
                case IMAGE -> {
                    in.position(start + 10);
                    skipColours(content[start + 9]);
                    in.get();
                    skipBlocks();
                    out.write(content, start, in.position() - start);
                    pictured = true;
                }
                case END -> {
                    out.write(END);
                    return pictured
                            ? new CheckedFile.Accepted(FileKind.GIF, out.toByteArray(), cleaned || in.hasRemaining())
                            : new CheckedFile.Refused(Refusal.FILE_DAMAGED);
                }
                default -> {
                    return new CheckedFile.Refused(Refusal.FILE_DAMAGED);
                }
            }
        }
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

    private void skipBlocks() {
        int length = in.get() & 0xFF;
        while (length > 0) {
            in.position(in.position() + length);
            length = in.get() & 0xFF;
        }
    }
}
