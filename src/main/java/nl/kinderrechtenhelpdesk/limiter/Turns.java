package nl.kinderrechtenhelpdesk.limiter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives turns at work that costs much, such as a slow hash. A few at a time, and of each source one at a time. Who comes first is first,
 * but a source that already tried in vain stands as far behind as it is told: so a stranger with the right code passes a crowd that guesses,
 * while in a quiet hour nobody waits at all.
 *
 * <p>The number that waits is bounded, as each holds a thread of the server. When it is full, whoever would be last is sent away, and is
 * remembered if it had come for the first time: coming back it stands where it would have stood.
 */
public final class Turns {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final UUID OURS = new UUID(0, 0);

    private record Waiting(long due, long number, UUID source, boolean firstTime, CompletableFuture<Boolean> turn) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final TreeSet<Waiting> queue =
            new TreeSet<>(Comparator.comparingLong(Waiting::due).thenComparingLong(Waiting::number));
    private final Set<UUID> atWork = new HashSet<>();
    private final Cache<UUID, Long> sentAway = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(REMEMBERED)
            .build();
    private final int places;
    private final int mostWaiting;
    private final long began = System.nanoTime();
    private int busy;
    private long numbers;

    /**
     * @param places how many do this work at the same time
     * @param mostWaiting how many wait besides; for all turns together fewer than the server has threads
     */
    public Turns(int places, int mostWaiting) {
        this.places = places;
        this.mostWaiting = mostWaiting;
    }

    /** Work that no visitor's guess causes, such as hashing a code that we made: it goes first and is never sent away. */
    public <T> T ours(Supplier<T> work) {
        return done(enter(OURS, Long.MIN_VALUE, false), work).orElseThrow();
    }

    /**
     * Does the work when it is its turn.
     *
     * @param behind how far this source stands behind one that has just come for the first time
     * @return empty when too many wait: nothing was done, and it can come back at once
     */
    public <T> Optional<T> take(Source source, Duration behind, Supplier<T> work) {
        long arrived = System.nanoTime() - began;
        boolean firstTime = behind.isZero();
        Long before = firstTime ? sentAway.getIfPresent(source.self()) : null;
        long due = before == null ? arrived + behind.toNanos() : before;
        return done(enter(source.self(), due, firstTime), work);
    }

    /** How many wait for their turn now. */
    int waiting() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }

    private Waiting enter(UUID source, long due, boolean firstTime) {
        lock.lock();
        try {
            Waiting newcomer = new Waiting(due, numbers++, source, firstTime, new CompletableFuture<>());
            queue.add(newcomer);
            handOut();
            if (queue.size() > mostWaiting && !queue.last().source().equals(OURS)) {
                sendAway(queue.last());
            }
            return newcomer;
        } finally {
            lock.unlock();
        }
    }

    private void sendAway(Waiting last) {
        queue.remove(last);
        if (last.firstTime()) {
            sentAway.put(last.source(), last.due());
        }
        last.turn().complete(false);
    }

    private <T> Optional<T> done(Waiting one, Supplier<T> work) {
        if (!one.turn().join()) {
            return Optional.empty();
        }
        try {
            sentAway.invalidate(one.source());
            return Optional.of(work.get());
        } finally {
            leave(one);
        }
    }

    private void leave(Waiting one) {
        lock.lock();
        try {
            busy--;
            atWork.remove(one.source());
            handOut();
        } finally {
            lock.unlock();
        }
    }

    private void handOut() {
        Waiting next = next();
        while (next != null) {
            queue.remove(next);
            busy++;
            if (!next.source().equals(OURS)) {
                atWork.add(next.source());
            }
            next.turn().complete(true);
            next = next();
        }
    }

    private @Nullable Waiting next() {
        return busy >= places
                ? null
                : queue.stream()
                        .filter(one -> !atWork.contains(one.source()))
                        .findFirst()
                        .orElse(null);
    }
}
