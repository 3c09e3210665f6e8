package nl.kinderrechtenhelpdesk.staff.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/** Random tokens of 256 bits, kept as a plain SHA-256: what cannot be guessed needs no slow hash. */
final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    static Redacted<String> random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Redacted.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static byte[] hash(Redacted<String> token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.reveal().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
