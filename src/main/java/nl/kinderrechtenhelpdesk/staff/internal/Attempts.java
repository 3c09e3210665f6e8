package nl.kinderrechtenhelpdesk.staff.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.limiter.Limit;
import nl.kinderrechtenhelpdesk.limiter.Limiter;
import nl.kinderrechtenhelpdesk.limiter.Source;
import nl.kinderrechtenhelpdesk.staff.SignIn.From;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Chooses what an attempt is counted by. Guesses at a password count for the source they come from, and for that source at that account:
 * whoever guesses waits, and nobody elsewhere. An account that nobody has takes the same way, with the same look-ups.
 */
@Component
class Attempts {

    /** From one place, whatever the account; an office has one address for all who work there. */
    private static final Limit SOURCE = new Limit("staff.password", 30, Duration.ofSeconds(10));
    /** From one place at one account. */
    private static final Limit AT_ACCOUNT = new Limit("staff.password.account", 5, Duration.ofSeconds(30));

    /** How far a source stands behind others while there is a crowd. */
    private static final Limit TURN = new Limit("staff.password.turn", 40, Duration.ofSeconds(30));

    private static final StaffId NOBODY = new StaffId(new UUID(0, 0));
    private static final Duration FOR_EACH = Duration.ofSeconds(1);

    private final FailedAttempts counts;
    private final Limiter limiter;
    private final KnownBrowsers browsers;

    /**
     * An attempt that was started, or that has to wait.
     *
     * @param subject what it is about; the database counts by it when no source is named
     * @param source null when it is not counted by source
     * @param behind how far it stands behind others while there is a crowd
     * @param left how long to wait; zero when it may go on
     */
    record Attempt(
            UUID subject, @Nullable Source source, @Nullable Source atAccount, Duration behind, Duration left) {}

    Attempts(FailedAttempts counts, Limiter limiter, KnownBrowsers browsers) {
        this.counts = counts;
        this.limiter = limiter;
        this.browsers = browsers;
    }

    Source source(From from) {
        return limiter.source(from.source().reveal());
    }

    Attempt password(Optional<StaffId> account, Redacted<String> email, From from) {
        Source source = source(from);
        Optional<UUID> known = browsers.subject(account.orElse(NOBODY), from.knownBrowser());
        if (known.isPresent()) {
            Duration left = counts.start(known.get(), SlowDown.KNOWN_BROWSER);
            return new Attempt(known.get(), null, null, Duration.ZERO, left);
        }
        UUID typed =
                limiter.named(email.reveal().strip().toLowerCase(Locale.ROOT)).self();
        Source atAccount = source.at(typed.toString());
        Duration left = limiter.start(AT_ACCOUNT, atAccount);
        if (left.isPositive()) {
            return waits(typed, left);
        }
        left = limiter.start(SOURCE, source);
        if (left.isPositive()) {
            limiter.takeBack(AT_ACCOUNT, atAccount);
            return waits(typed, left);
        }
        Duration behind = FOR_EACH.multipliedBy(limiter.count(TURN, source));
        return new Attempt(typed, source, atAccount, behind, Duration.ZERO);
    }

    private static Attempt waits(UUID subject, Duration left) {
        return new Attempt(subject, null, null, Duration.ZERO, left);
    }

    Attempt code(StaffId id) {
        UUID subject = UUID.nameUUIDFromBytes(("code " + id).getBytes(StandardCharsets.UTF_8));
        return new Attempt(subject, null, null, Duration.ZERO, counts.start(subject, SlowDown.SECOND_FACTOR));
    }

    /** Somebody who is in already, or has a link, gives the password once more. */
    Attempt ownPassword(StaffId id) {
        UUID subject = UUID.nameUUIDFromBytes(("own " + id).getBytes(StandardCharsets.UTF_8));
        return new Attempt(subject, null, null, Duration.ZERO, counts.start(subject, SlowDown.OWN_PASSWORD));
    }

    /** Takes back the one attempt that was right, not those before it: an own account must not wipe out guesses at others. */
    void succeeded(Attempt attempt) {
        if (attempt.source() == null) {
            counts.succeeded(attempt.subject());
        } else {
            takeBack(attempt);
        }
    }

    /** Nothing was looked at, so what a source did does not count. */
    void notLookedAt(Attempt attempt) {
        takeBack(attempt);
    }

    private void takeBack(Attempt attempt) {
        if (attempt.source() != null && attempt.atAccount() != null) {
            limiter.takeBack(SOURCE, attempt.source());
            limiter.takeBack(TURN, attempt.source());
            limiter.takeBack(AT_ACCOUNT, attempt.atAccount());
        }
    }
}
