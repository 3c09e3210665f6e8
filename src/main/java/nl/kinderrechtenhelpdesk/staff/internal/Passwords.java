package nl.kinderrechtenhelpdesk.staff.internal;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.limiter.Source;
import nl.kinderrechtenhelpdesk.limiter.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Slow hashes of passwords: Argon2id with 19 MiB and two passes (OWASP Password Storage Cheat Sheet). A few at a time, so that many
 * attempts at once cost time and not memory.
 */
@Component
class Passwords {

    private static final int AT_ONCE = 4;
    private static final int MOST_WAITING = 40;

    private final Argon2PasswordEncoder argon2;
    private final Turns turns = new Turns(AT_ONCE, MOST_WAITING);
    private final String nobodys;

    Passwords() {
        this(new Argon2PasswordEncoder(16, 32, 1, 19_456, 2));
    }

    /** With another cost: for tests of what is around it. */
    Passwords(Argon2PasswordEncoder argon2) {
        this.argon2 = argon2;
        this.nobodys = Objects.requireNonNull(argon2.encode("a password that nobody has"));
    }

    String hash(Redacted<String> password) {
        return turns.ours(() -> Objects.requireNonNull(argon2.encode(password.reveal())));
    }

    /** For somebody who is in already: takes as long without a hash to compare with as with one. */
    boolean matches(Redacted<String> password, @Nullable String hash) {
        return turns.ours(() -> compare(password, hash));
    }

    /**
     * For somebody who comes in, in the turn of where they come from.
     *
     * @param behind how far this source stands behind others because of what it tried before
     * @return empty when so many wait that nothing was looked at
     */
    Optional<Boolean> matches(Redacted<String> password, @Nullable String hash, Source source, Duration behind) {
        return turns.take(source, behind, () -> compare(password, hash));
    }

    private boolean compare(Redacted<String> password, @Nullable String hash) {
        boolean same = argon2.matches(password.reveal(), hash == null ? nobodys : hash);
        return same && hash != null;
    }
}
