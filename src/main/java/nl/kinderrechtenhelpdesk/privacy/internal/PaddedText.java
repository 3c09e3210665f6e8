package nl.kinderrechtenhelpdesk.privacy.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Text made longer before it is sealed, because the length of a sealed value can be read without the key and would tell a short name
 * from a long one, or "no" from "yes, at night".
 *
 * <p>Lengths become multiples of 32 bytes up to 256 and after that follow Padmé (Nikitin and others, PETS 2019): at most 12% longer.
 */
final class PaddedText {

    private static final int STEP = 32;
    private static final int STEPS_UNTIL = 256;

    private PaddedText() {}

    static byte[] pad(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(paddedLength(Integer.BYTES + utf8.length))
                .putInt(utf8.length)
                .put(utf8)
                .array();
    }

    /** @throws IllegalArgumentException when these bytes were not made by {@link #pad} */
    static String strip(byte[] padded) {
        ByteBuffer bytes = ByteBuffer.wrap(padded);
        if (padded.length < Integer.BYTES) {
            throw new IllegalArgumentException("too short for padded text");
        }
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new IllegalArgumentException("length does not fit padded text");
        }
        return new String(padded, Integer.BYTES, length, StandardCharsets.UTF_8);
    }

    static int paddedLength(int length) {
        if (length <= STEPS_UNTIL) {
            return Math.max(STEP, (length + STEP - 1) / STEP * STEP);
        }
        int exponent = 31 - Integer.numberOfLeadingZeros(length);
        int bitsOfExponent = 32 - Integer.numberOfLeadingZeros(exponent);
        int mask = (1 << (exponent - bitsOfExponent)) - 1;
        return Math.addExact(length, mask) & ~mask;
    }
}
