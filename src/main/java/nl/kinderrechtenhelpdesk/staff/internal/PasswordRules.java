package nl.kinderrechtenhelpdesk.staff.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.staff.Accounts.Refusal;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What a new password must be: long, not among the first that somebody would guess, and not known from a breach. No rules about capitals
 * or signs, no forced changes (NIST SP 800-63B, section 3.1.1.2).
 */
@Component
class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private final Set<String> common;
    private final BreachedPasswords breached;
    private final OwnWords ownWords;

    PasswordRules(BreachedPasswords breached, OwnWords ownWords) {
        this.breached = breached;
        this.ownWords = ownWords;
        try {
            String list =
                    new ClassPathResource("staff/common-passwords.txt").getContentAsString(StandardCharsets.UTF_8);
            common = list.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Refusal> objection(Redacted<String> password, String name, String email) {
        String typed = password.reveal();
        if (typed.codePointCount(0, typed.length()) < SHORTEST) {
            return Optional.of(Refusal.PASSWORD_TOO_SHORT);
        }
        if (typed.length() > LONGEST) {
            return Optional.of(Refusal.PASSWORD_TOO_LONG);
        }
        String plain = BreachedPasswords.plain(typed);
        String withoutEnd = plain.replaceAll("[0-9!?.]+$", "");
        if (plain.chars().distinct().count() < 5 || common.contains(plain) || common.contains(withoutEnd)) {
            return Optional.of(Refusal.PASSWORD_TOO_COMMON);
        }
        if (ownWords.makeUp(plain, name, email)) {
            return Optional.of(Refusal.PASSWORD_OF_OWN_WORDS);
        }
        return breached.hold(password) || breached.hold(Redacted.of(withoutEnd))
                ? Optional.of(Refusal.PASSWORD_BREACHED)
                : Optional.empty();
    }
}
