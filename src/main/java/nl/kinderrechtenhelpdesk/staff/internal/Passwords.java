package nl.kinderrechtenhelpdesk.staff.internal;

import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
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

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final String nobodys = Objects.requireNonNull(argon2.encode("a password that nobody has"));

    String hash(Redacted<String> password) {
        return inTurn(() -> Objects.requireNonNull(argon2.encode(password.reveal())));
    }

    /** Takes as long without a hash to compare with as with one. */
    boolean matches(Redacted<String> password, @Nullable String hash) {
        boolean same = inTurn(() -> argon2.matches(password.reveal(), hash == null ? nobodys : hash));
        return same && hash != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
