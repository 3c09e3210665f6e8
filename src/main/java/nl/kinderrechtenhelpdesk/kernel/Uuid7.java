package nl.kinderrechtenhelpdesk.kernel;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/** Makes identifiers of version 7 (RFC 9562, section 5.7): they sort by the millisecond in which they were made. */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    public static UUID next(InstantSource clock) {
        long millis = clock.millis();
        long random = RANDOM.nextLong();
        long high = (millis << 16) | 0x7000L | (random & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
