package nl.kinderrechtenhelpdesk.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.kinderrechtenhelpdesk.staff.internal.QuickPasswords;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Starts the whole helpdesk on a free port against a real PostgreSQL, with {@link TestClock} as its clock. All tests that carry this
 * annotation and nothing else share one application: make your own data, and do not count on an empty database. Hashes of passwords and of
 * askers' codes, slow on purpose, are quick here; a test of that slowness asks for it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"intake.code.memory=64", "intake.code.passes=1"})
@AutoConfigureMockMvc
@Import({
    TestClock.class,
    SignIn.class,
    ReachedHandler.class,
    Statements.class,
    TokenInSession.class,
    QuickPasswords.class
})
@ContextConfiguration(initializers = TestSettings.class)
public @interface HelpdeskTest {}
