package nl.kinderrechtenhelpdesk.privacy.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Writes fields as bytes in one way only: each field carries its length, so that no two different rows of fields give the same bytes.
 * What is hashed or bound into an encryption goes through here.
 */
final class Canonical {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);

    private Canonical() {}

    /** @param purpose keeps uses of one key apart; its end is the version of the format */
    static Canonical of(String purpose) {
        return new Canonical().text(purpose);
    }

    Canonical text(String field) {
        return bytes(field.getBytes(StandardCharsets.UTF_8));
    }

    Canonical number(long field) {
        return bytes(ByteBuffer.allocate(Long.BYTES).putLong(field).array());
    }

    Canonical uuid(UUID field) {
        return bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(field.getMostSignificantBits())
                .putLong(field.getLeastSignificantBits())
                .array());
    }

    Canonical bytes(byte[] field) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        bytes.writeBytes(field);
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
