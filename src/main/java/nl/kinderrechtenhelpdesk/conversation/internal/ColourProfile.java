package nl.kinderrechtenhelpdesk.conversation.internal;

import java.nio.charset.StandardCharsets;

/** The colour profile of a picture, which comes in pieces, as many as there is room for. */
final class ColourProfile {

    private static final byte[] NAME = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST = 4 << 20;

    private int size;

    /** The first piece of a colour profile names itself as one (ICC.1, 7.2); further pieces count on from there. */
    boolean goesOnWith(byte[] body) {
        int head = NAME.length + 2;
        if (!JpegCleaner.startsWith(body, NAME) || body.length <= head || size + body.length > LARGEST) {
            return false;
        }
        boolean first = size == 0;
        if (first
                && (body.length < head + 128
                        || !new String(body, head + 36, 4, StandardCharsets.US_ASCII).equals("acsp"))) {
            return false;
        }
        size += body.length;
        return true;
    }
}
