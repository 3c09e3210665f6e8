package nl.kinderrechtenhelpdesk.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;

/** {@link HelpdeskTest} puts {@link QuickPasswords} in their place; these are the ones of the product. */
class PasswordsTest {

    private static final Redacted<String> PASSWORD = Redacted.of("een lang woord voor de proef");

    private final Passwords passwords = new Passwords();

    @Test
    void aHashTakes19MebibytesAndTwoPassesAndHasASaltOfItsOwn() {
        String hash = passwords.hash(PASSWORD);

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash(PASSWORD)).isNotEqualTo(hash);
    }

    @Test
    void onlyTheSamePasswordFits() {
        String hash = passwords.hash(PASSWORD);

        assertThat(passwords.matches(PASSWORD, hash)).isTrue();
        assertThat(passwords.matches(Redacted.of("een ander woord voor de proef"), hash))
                .isFalse();
    }

    @Test
    void nobodysPasswordFitsWhoHasNone() {
        assertThat(passwords.matches(PASSWORD, null)).isFalse();
        assertThat(passwords.matches(Redacted.of("a password that nobody has"), null))
                .isFalse();
    }
}
