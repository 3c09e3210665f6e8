package nl.kinderrechtenhelpdesk.privacy;

import java.security.MessageDigest;

/** Keyed hashes (HMAC-SHA-256) for looking something up without keeping it, such as an asker's code. The key never leaves the application. */
public interface KeyedHash {

    /**
     * @param purpose keeps hashes of different kinds apart, such as {@code intake.code}
     * @return 32 bytes
     */
    byte[] of(String purpose, byte[] content);

    /** Whether this hash was made of this content; the application's own also tries the keys before the present one. */
    default boolean fits(String purpose, byte[] content, byte[] hash) {
        return MessageDigest.isEqual(of(purpose, content), hash);
    }
}
