package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.limiter.Limit;
import nl.kinderrechtenhelpdesk.limiter.Limiter;
import nl.kinderrechtenhelpdesk.limiter.Source;
import org.springframework.stereotype.Component;

/**
 * Looks codes up in turn. Guessing 16 digits is hopeless; this keeps it from costing the others their turn: whoever tried wrong codes
 * stands behind whoever did not. None is refused for what others tried, as behind one address there may be a whole school, and a child
 * with the right code among it.
 */
@Component
class WrongCodes {

    private static final Limit SOURCE = new Limit("intake.code", 40, Duration.ofSeconds(30));
    private static final Limit AROUND = new Limit("intake.code.around", 400, Duration.ofSeconds(5));
    private static final int OFTEN = 10;
    // more than a whole crowd takes to be dealt with, or who has waited long would come before a child who has just
    // arrived
    private static final Duration FOR_EACH = Duration.ofSeconds(5);
    private static final Duration FOR_EACH_AROUND = Duration.ofMillis(250);
    private static final Duration FURTHEST = Duration.ofSeconds(30);
    private static final Duration COME_BACK = Duration.ofSeconds(5);

    /** What a look-up led to. */
    sealed interface Answer<T> {

        record Right<T>(T found) implements Answer<T> {}

        record Wrong<T>() implements Answer<T> {}

        /** Wrong, and not for the first time. */
        record WrongAgain<T>(Instant until) implements Answer<T> {}

        /** Not looked at: too many wait. */
        record Busy<T>(Instant until) implements Answer<T> {}
    }

    private final Limiter limiter;
    private final CodeHash hashes;
    private final InstantSource clock;

    WrongCodes(Limiter limiter, CodeHash hashes, InstantSource clock) {
        this.limiter = limiter;
        this.hashes = hashes;
        this.clock = clock;
    }

    /**
     * Counts a try before its slow hash is made, so that many at once count too; a right one does not count after all.
     *
     * @param find looks for what the hash of the code leads to
     */
    <T> Answer<T> look(String address, AskerCode code, Function<byte[], Optional<T>> find) {
        Source source = limiter.source(address);
        int before = limiter.count(SOURCE, source);
        int around = limiter.count(AROUND, source.around());
        Optional<byte[]> hash = hashes.of(code, source, behind(before, around));
        if (hash.isEmpty()) {
            takeBack(source);
            return new Answer.Busy<>(clock.instant().plus(COME_BACK));
        }
        Optional<T> found = find.apply(hash.get());
        if (found.isPresent()) {
            takeBack(source);
            return new Answer.Right<>(found.get());
        }
        return before >= OFTEN ? new Answer.WrongAgain<>(clock.instant().plus(SOURCE.every())) : new Answer.Wrong<>();
    }

    private void takeBack(Source source) {
        limiter.takeBack(SOURCE, source);
        limiter.takeBack(AROUND, source.around());
    }

    private static Duration behind(int before, int around) {
        Duration both = FOR_EACH.multipliedBy(before).plus(FOR_EACH_AROUND.multipliedBy(around));
        return both.compareTo(FURTHEST) > 0 ? FURTHEST : both;
    }
}
