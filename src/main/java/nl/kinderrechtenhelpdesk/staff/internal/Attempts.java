package nl.kinderrechtenhelpdesk.staff.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.SignIn.From;
import org.springframework.stereotype.Component;

/** Chooses what an attempt is counted by. */
@Component
class Attempts {

    private final FailedAttempts counts;
    private final Sources sources;
    private final KnownBrowsers browsers;

    /** An attempt that was started, or that has to wait. */
    record Attempt(UUID subject, Optional<Redacted<String>> source, Duration left) {}

    Attempts(FailedAttempts counts, Sources sources, KnownBrowsers browsers) {
        this.counts = counts;
        this.sources = sources;
        this.browsers = browsers;
    }

    Attempt password(Optional<StaffId> account, Redacted<String> email, From from) {
        Optional<UUID> known = account.flatMap(id -> browsers.subject(id, from.knownBrowser()));
        if (known.isPresent()) {
            return new Attempt(known.get(), Optional.empty(), counts.start(known.get(), SlowDown.KNOWN_BROWSER));
        }
        UUID subject = account.map(StaffId::value).orElseGet(() -> nobody(email));
        Duration left = sources.start(from.source());
        if (!left.isPositive()) {
            left = counts.start(subject, SlowDown.ACCOUNT);
        }
        return new Attempt(subject, Optional.of(from.source()), left);
    }

    Attempt code(StaffId id) {
        UUID subject = UUID.nameUUIDFromBytes(("code " + id).getBytes(StandardCharsets.UTF_8));
        return new Attempt(subject, Optional.empty(), counts.start(subject, SlowDown.SECOND_FACTOR));
    }

    /** Somebody who is in already, or has a link, gives the password once more. */
    Attempt ownPassword(StaffId id) {
        UUID subject = UUID.nameUUIDFromBytes(("own " + id).getBytes(StandardCharsets.UTF_8));
        return new Attempt(subject, Optional.empty(), counts.start(subject, SlowDown.ACCOUNT));
    }

    void succeeded(Attempt attempt) {
        counts.succeeded(attempt.subject());
        attempt.source().ifPresent(sources::succeeded);
    }

    private UUID nobody(Redacted<String> email) {
        return sources.hidden(email.reveal().strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
