package nl.kinderrechtenhelpdesk.limiter.internal;

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
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.kinderrechtenhelpdesk.limiter.Limit;
import nl.kinderrechtenhelpdesk.limiter.Limiter;
import nl.kinderrechtenhelpdesk.limiter.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Of each source and kind keeps one moment: when all that it tried no longer counts (the generic cell rate algorithm). A moment further
 * away than any number of tries can have put it was written by a clock that was ahead, and counts as none.
 */
@Component
class CountsInMemory implements Limiter {

    private static final int MOST = 100_000;
    private static final int IPV6 = 16;

    private record Counted(String limit, UUID source) {}

    private final SecretKeySpec key;
    private final Cache<Counted, Instant> freeAgain =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final InstantSource clock;

    CountsInMemory(InstantSource clock) {
        this.clock = clock;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
    }

    @Override
    public Source source(String address) {
        byte[] whole = bytes(address);
        boolean ipv6 = whole.length == IPV6;
        byte[] self = ipv6 ? Arrays.copyOf(whole, 8) : whole;
        byte[] around = ipv6 ? Arrays.copyOf(whole, 6) : Arrays.copyOf(whole, Math.min(3, whole.length));
        return new Source(hash("source", self), hash("around", around));
    }

    @Override
    public Source named(String text) {
        UUID hash = hash("named", text.getBytes(StandardCharsets.UTF_8));
        return new Source(hash, hash);
    }

    @Override
    public Duration start(Limit limit, Source source) {
        Instant now = clock.instant();
        AtomicReference<Duration> wait = new AtomicReference<>(Duration.ZERO);
        freeAgain.asMap().compute(new Counted(limit.name(), source.self()), (counted, before) -> {
            Instant next = from(before, now, limit).plus(limit.every());
            Duration left = Duration.between(now.plus(whole(limit)), next);
            wait.set(left.isPositive() ? left : Duration.ZERO);
            return left.isPositive() ? before : next;
        });
        return wait.get();
    }

    @Override
    public int count(Limit limit, Source source) {
        Instant now = clock.instant();
        AtomicReference<Duration> counted = new AtomicReference<>(Duration.ZERO);
        freeAgain.asMap().compute(new Counted(limit.name(), source.self()), (what, before) -> {
            Instant from = from(before, now, limit);
            counted.set(Duration.between(now, from));
            Instant most = now.plus(whole(limit));
            Instant next = from.plus(limit.every());
            return next.isAfter(most) ? most : next;
        });
        return Math.toIntExact(
                Math.ceilDiv(counted.get().toMillis(), Math.max(1, limit.every().toMillis())));
    }

    @Override
    public void takeBack(Limit limit, Source source) {
        freeAgain
                .asMap()
                .computeIfPresent(
                        new Counted(limit.name(), source.self()), (what, before) -> before.minus(limit.every()));
    }

    private static Instant from(@Nullable Instant before, Instant now, Limit limit) {
        if (before == null || !before.isAfter(now) || before.isAfter(now.plus(whole(limit)))) {
            return now;
        }
        return before;
    }

    private static Duration whole(Limit limit) {
        return limit.every().multipliedBy(limit.atOnce());
    }

    private static byte[] bytes(String address) {
        try {
            return InetAddress.ofLiteral(address).getAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return address.getBytes(StandardCharsets.UTF_8);
        }
    }

    private UUID hash(String purpose, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) content.length);
            ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(content));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
