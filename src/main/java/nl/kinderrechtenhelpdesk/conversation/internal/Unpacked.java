package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.kinderrechtenhelpdesk.conversation.Refusal;

/** How much came out of a zip so far, whatever it says of its sizes: too much of it all, or of one part, ends the reading. */
final class Unpacked {

    private static final long MOST_UNPACKED = 64L << 20;
    private static final int MOST_PER_PACKED_BYTE = 150;
    /** Parts of up to this size may repeat themselves as much as they like, as pictures of one colour do. */
    private static final int REPEATS_FREELY = 32 << 20;

    private long all;

    /** @param packed how many bytes the part is in the zip */
    InputStream counted(InputStream part, long packed) {
        return new Counted(part, packed);
    }

    /** Counts what comes out of one part; a reader that closes it leaves the rest to be counted. */
    private final class Counted extends FilterInputStream {

        private final long packed;
        private long size;

        private Counted(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public void close() {
            // the part is closed by whoever opened it
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = super.read(into, from, length);
            size += Math.max(0, got);
            all += Math.max(0, got);
            boolean repeats = size > REPEATS_FREELY && size > MOST_PER_PACKED_BYTE * packed;
            if (repeats || all > MOST_UNPACKED) {
                throw new BadZip(Refusal.FILE_UNPACKS_TOO_LARGE);
            }
            return got;
        }
    }
}
