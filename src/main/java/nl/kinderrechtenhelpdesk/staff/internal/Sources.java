package nl.kinderrechtenhelpdesk.staff.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.springframework.stereotype.Component;

/**
 * Counts attempts by where they come from. No address is kept: only its hash, in memory, with a key that is gone when the application
 * stops. That each node counts for itself is accepted for that.
 */
@Component
class Sources {

    private static final int IPV6_NETWORK = 8;

    private record Failures(int count, Instant lastAt) {}

    private final byte[] key = new byte[32];
    private final Cache<UUID, Failures> counted =
            Caffeine.newBuilder().maximumSize(100_000).build();
    private final InstantSource clock;

    Sources(InstantSource clock) {
        this.clock = clock;
        new SecureRandom().nextBytes(key);
    }

    /** Starts an attempt: zero when it may go on, or how long to wait. */
    Duration start(Redacted<String> address) {
        Instant now = clock.instant();
        UUID source = hidden(network(address.reveal()));
        Failures before = counted.getIfPresent(source);
        Duration left = before == null
                ? Duration.ZERO
                : Duration.between(now, before.lastAt().plus(SlowDown.SOURCE.after(before.count())));
        if (left.isPositive()) {
            return left;
        }
        counted.asMap().merge(source, new Failures(1, now), (old, one) -> next(old, now));
        return Duration.ZERO;
    }

    /** Takes back the one attempt that was right, not those before it: an own account must not wipe out guesses at others. */
    void succeeded(Redacted<String> address) {
        counted.asMap()
                .computeIfPresent(
                        hidden(network(address.reveal())),
                        (source, old) -> new Failures(Math.max(0, old.count() - 1), old.lastAt()));
    }

    /** A number that stands for a text, of use only while this application runs. */
    UUID hidden(byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(content));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Failures next(Failures old, Instant now) {
        boolean forgotten = old.lastAt().isBefore(now.minus(SlowDown.FORGOTTEN_AFTER));
        return new Failures(forgotten ? 1 : old.count() + 1, now);
    }

    /** One subscriber has a whole IPv6 network of 64 bits. */
    private static byte[] network(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length > IPV6_NETWORK ? Arrays.copyOf(bytes, IPV6_NETWORK) : bytes;
        } catch (IllegalArgumentException notAnAddress) {
            return address.getBytes(StandardCharsets.UTF_8);
        }
    }
}
