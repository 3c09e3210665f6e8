package nl.kinderrechtenhelpdesk.staff.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.staff.Accounts.Refusal;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What a new password must be: long and not among the first that somebody would guess. No rules about capitals or signs, no forced
 * changes (NIST SP 800-63B, section 3.1.1.2).
 */
@Component
class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private final Set<String> common;

    PasswordRules() {
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
        return guessable(plain(typed), name, email) ? Optional.of(Refusal.PASSWORD_TOO_COMMON) : Optional.empty();
    }

    private boolean guessable(String password, String name, String email) {
        String local = email.contains("@") ? email.substring(0, email.indexOf('@')) : email;
        return password.chars().distinct().count() < 5
                || common.contains(password)
                || common.contains(password.replaceAll("[0-9!?.]+$", ""))
                || password.equals(plain(name))
                || password.equals(plain(email))
                || password.replaceAll("[0-9]", "").equals(plain(local));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }
}
