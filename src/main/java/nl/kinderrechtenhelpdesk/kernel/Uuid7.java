package nl.kinderrechtenhelpdesk.kernel;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes identifiers of version 7 (RFC 9562, section 5.7). They sort by the millisecond in which they were made, and those that this
 * application makes one after another in the same millisecond sort in that order too (section 6.2, method 1: a counter in rand_a).
 */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;
    private static final int FIRST_COUNT_BELOW = 1 << (COUNTER_BITS - 1);
    private static final AtomicLong LAST = new AtomicLong();

    private Uuid7() {}

    public static UUID next(InstantSource clock) {
        long millis = clock.millis();
        long fresh = millis << COUNTER_BITS | RANDOM.nextInt(FIRST_COUNT_BELOW);
        long tick = LAST.updateAndGet(last -> last >>> COUNTER_BITS == millis ? last + 1 : fresh);
        long count = tick & ((1L << COUNTER_BITS) - 1);
        long high = tick >>> COUNTER_BITS << 16 | 0x7000L | count;
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
