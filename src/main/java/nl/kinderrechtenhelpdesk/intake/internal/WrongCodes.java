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
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Counts wrong codes: for each source in memory, under a hash whose key is made at the start and kept nowhere, and for everybody
 * together in the database, by the minute. Guessing 16 digits is hopeless either way; this keeps it from costing us much.
 */
@Component
class WrongCodes {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_PER_SOURCE = 10;
    private static final int MOST_IN_ALL = 1500;

    /** Tries of one source since the window began. */
    private record Tries(Instant until, int count) {}

    private final SecretKeySpec key = randomKey();
    private final Cache<String, Tries> sources;
    private final WrongCodeStore store;
    private final InstantSource clock;

    WrongCodes(WrongCodeStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        this.sources = Caffeine.newBuilder()
                .maximumSize(200_000)
                .expireAfterWrite(WINDOW)
                .build();
    }

    /** Counts a try before its code is looked up, so that many at once count too; returns when to come back if it is one too many. */
    Optional<Instant> tooOften(String source) {
        Instant now = clock.instant();
        if (store.since(now.minus(WINDOW)) >= MOST_IN_ALL) {
            return Optional.of(now.plus(Duration.ofMinutes(1)));
        }
        Tries tries = sources.asMap()
                .merge(
                        hash(source),
                        new Tries(now.plus(WINDOW), 1),
                        (old, one) -> old.until().isAfter(now) ? new Tries(old.until(), old.count() + 1) : one);
        return tries.count() > MOST_PER_SOURCE ? Optional.of(tries.until()) : Optional.empty();
    }

    /** The code was right: the try does not count after all. */
    void forgive(String source) {
        sources.asMap().computeIfPresent(hash(source), (name, old) -> new Tries(old.until(), old.count() - 1));
    }

    void count() {
        store.add(clock.instant());
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
        return groups.length < 5
                ? source
                : String.join(":", java.util.List.of(groups).subList(0, 4));
    }

    private static SecretKeySpec randomKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
