package nl.kinderrechtenhelpdesk.staff.internal;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The hash of passwords with the least work there is, for tests of everything but the hash: they make hundreds of accounts. */
@TestComponent
@Primary
public class QuickPasswords extends Passwords {

    QuickPasswords() {
        super(new Argon2PasswordEncoder(16, 32, 1, 64, 1));
    }
}
