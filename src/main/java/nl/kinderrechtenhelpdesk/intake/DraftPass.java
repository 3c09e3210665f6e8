package nl.kinderrechtenhelpdesk.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the browser of somebody who is asking holds: which draft is theirs and the 256-bit key that opens it. The key is kept nowhere
 * else, so that nobody at the helpdesk can read an unfinished question. Travels in one cookie; shows itself nowhere.
 */
public final class DraftPass {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 16;

    private final UUID id;
    private final byte[] key;

    private DraftPass(UUID id, byte[] key) {
        this.id = id;
        this.key = key;
    }

    public static DraftPass random() {
        byte[] bytes = new byte[ID_BYTES + KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    /** Reads the cookie's value; empty when it is not one of ours. */
    public static Optional<DraftPass> parse(String cookie) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cookie);
            return bytes.length == ID_BYTES + KEY_BYTES ? Optional.of(of(bytes)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static DraftPass of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        UUID id = new UUID(buffer.getLong(), buffer.getLong());
        byte[] key = new byte[KEY_BYTES];
        buffer.get(key);
        return new DraftPass(id, key);
    }

    public UUID id() {
        return id;
    }

    public byte[] key() {
        return key.clone();
    }

    /**
     * The pass to the receipt of this same draft: made of the key and of something that only the page knows from which it is sent. Whoever
     * has the old pass alone cannot open what comes after sending, and sending twice from one page gives the same.
     */
    public DraftPass forReceipt(String knownToThePage) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return new DraftPass(id, mac.doFinal(("receipt " + knownToThePage).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value of the cookie. */
    public String value() {
        byte[] bytes = ByteBuffer.allocate(ID_BYTES + KEY_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(key)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "[pass]";
    }
}
