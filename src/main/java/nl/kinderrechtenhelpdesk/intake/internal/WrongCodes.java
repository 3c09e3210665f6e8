package nl.kinderrechtenhelpdesk.intake.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Counts wrong codes: for each source in memory, under a hash whose key is made at the start and kept nowhere, and for everybody
 * together in the database, by the minute. Guessing 16 digits is hopeless either way; this keeps it from costing us much.
 *
 * <p>Whoever guessed too often waits for their own turns: their codes are looked up one at a time. None is refused unseen, as behind one
 * address there may be a whole school, and a child with the right code among it.
 */
@Component
class WrongCodes {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_PER_SOURCE = 10;
    private static final int MOST_IN_ALL = 1500;

    /** What a look-up led to. */
    sealed interface Answer<T> {

        record Right<T>(T found) implements Answer<T> {}

        record Wrong<T>() implements Answer<T> {}

        /** Wrong, and not for the first time. */
        record WrongAgain<T>(Instant until) implements Answer<T> {}
    }

    /** Tries of one source since the window began. */
    private record Tries(Instant until, int count) {}

    private final SecretKeySpec key = randomKey();
    private final Cache<String, Tries> sources;
    private final Cache<String, Semaphore> lanes;
    private final WrongCodeStore store;
    private final InstantSource clock;

    WrongCodes(WrongCodeStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        this.sources = Caffeine.newBuilder()
                .maximumSize(200_000)
                .expireAfterWrite(WINDOW)
                .build();
        this.lanes = Caffeine.newBuilder().weakValues().build();
    }

    /** Counts a try before its code is looked up, so that many at once count too; a right one does not count after all. */
    <T> Answer<T> look(String source, Supplier<Optional<T>> lookUp) {
        Instant now = clock.instant();
        String who = hash(source);
        Tries tries = sources.asMap()
                .merge(
                        who,
                        new Tries(now.plus(WINDOW), 1),
                        (old, one) -> old.until().isAfter(now) ? new Tries(old.until(), old.count() + 1) : one);
        boolean often = tries.count() > MOST_PER_SOURCE || store.since(now.minus(WINDOW)) >= MOST_IN_ALL;
        Optional<T> found = often ? inTurn(who, lookUp) : lookUp.get();
        if (found.isPresent()) {
            sources.asMap().computeIfPresent(who, (name, old) -> new Tries(old.until(), old.count() - 1));
            return new Answer.Right<>(found.get());
        }
        store.add(now);
        return often ? new Answer.WrongAgain<>(tries.until()) : new Answer.Wrong<>();
    }

    private <T> Optional<T> inTurn(String who, Supplier<Optional<T>> lookUp) {
        Semaphore lane = lanes.get(who, name -> new Semaphore(1, true));
        lane.acquireUninterruptibly();
        try {
            return lookUp.get();
        } finally {
            lane.release();
        }
    }

    private String hash(String source) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(network(source).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One household has a whole /64 of IPv6 addresses: they count as one source. */
    private static String network(String source) {
        String[] groups = source.split(":", -1);
        return groups.length < 5 ? source : String.join(":", List.of(groups).subList(0, 4));
    }

    private static SecretKeySpec randomKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
