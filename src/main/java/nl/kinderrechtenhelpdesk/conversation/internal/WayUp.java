package nl.kinderrechtenhelpdesk.conversation.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which side of a photo is up: the one thing of its Exif data (CIPA DC-008) that is kept. */
record WayUp(int value) {

    private static final int ORIENTATION = 0x0112;

    /** Reads it from Exif data, beginning at the order of its bytes; upright when that does not say or cannot be read. */
    static WayUp of(byte[] exif) {
        if (exif.length < 10) {
            return new WayUp(1);
        }
        ByteBuffer tiff = ByteBuffer.wrap(exif).order(exif[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long first = tiff.getInt(4) & 0xFFFFFFFFL;
        if (first + 2 > tiff.limit()) {
            return new WayUp(1);
        }
        int entries = tiff.getShort((int) first) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = (int) first + 2 + i * 12;
            if (at + 12 > tiff.limit()) {
                return new WayUp(1);
            }
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                return new WayUp(tiff.getShort(at + 8) & 0xFFFF);
            }
        }
        return new WayUp(1);
    }

    boolean isTurned() {
        return value > 1 && value <= 8;
    }

    /** Exif data that says this and nothing else, behind the given head. */
    byte[] exif(byte[] head) {
        return ByteBuffer.allocate(head.length + 26)
                .put(head)
                .put((byte) 'M')
                .put((byte) 'M')
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) value)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
