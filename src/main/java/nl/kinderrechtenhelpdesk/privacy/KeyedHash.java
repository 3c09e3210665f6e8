package nl.kinderrechtenhelpdesk.privacy;

/** Keyed hashes (HMAC-SHA-256) for looking something up without keeping it, such as an asker&#39;s code. The key never leaves the application. */
public interface KeyedHash {

    /**
     * @param purpose keeps hashes of different kinds apart, such as {@code intake.code}
     * @return 32 bytes
     */
    byte[] of(String purpose, byte[] content);
}
