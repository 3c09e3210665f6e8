package nl.kinderrechtenhelpdesk.testing;

import com.microsoft.playwright.Page;
import jakarta.servlet.http.Cookie;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.Accounts;
import nl.kinderrechtenhelpdesk.staff.Accounts.NewAccount;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * People who sign in, for tests: {@link #newAccount} makes one in the database, with whom a test signs in for real in a browser
 * ({@code email}, {@link #PASSWORD}, {@link Person#code()}), or at once in MockMvc with {@link Person#signedIn()}.
 */
@TestComponent
public class SignIn {

    /** The password of every test account. */
    public static final String PASSWORD = "een lang woord voor de proef";

    private final Accounts accounts;
    private final TestClock clock;

    public SignIn(Accounts accounts, TestClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new account of its own, so that no test meets the used codes or slowed attempts of another. */
    public Person newAccount(Role... roles) {
        byte[] secret = new byte[20];
        new SecureRandom().nextBytes(secret);
        StaffId id = StaffId.next(clock);
        Set<Role> held = Set.copyOf(Arrays.asList(roles));
        String name = "Proef " + id.value().toString().substring(24);
        String email = id + "@helpdesk.example";
        Accounts.Outcome outcome =
                accounts.create(new NewAccount(id, name, email, held, Redacted.of(PASSWORD), Redacted.of(secret)));
        if (!(outcome instanceof Accounts.Outcome.Done)) {
            throw new IllegalStateException("account not made: " + outcome);
        }
        return new Person(new SignedIn(id, name, held), email, new App(Redacted.of(secret), clock));
    }

    /** Somebody with a new account, signed in for one MockMvc request. */
    public RequestPostProcessor as(Role... roles) {
        return newAccount(roles).signedIn();
    }

    /** The asker of this case, in for one MockMvc request. */
    public static RequestPostProcessor asAsker(CaseId caseId) {
        return SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(
                new AskerVisit(caseId, UUID.randomUUID(), Instant.EPOCH),
                null,
                AuthorityUtils.createAuthorityList("ROLE_ASKER")));
    }

    /** An asker of a case that does not exist. */
    public static RequestPostProcessor asAsker() {
        return asAsker(new CaseId(UUID.fromString("00000000-0000-7000-8000-000000000000")));
    }

    /** An authenticator app with this key, as a set-up page shows it in base 32. */
    public App app(String key) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        ByteBuffer secret = ByteBuffer.allocate(20);
        long bits = 0;
        int count = 0;
        for (char letter : key.replace(" ", "").toCharArray()) {
            bits = (bits << 5) | alphabet.indexOf(letter);
            count += 5;
            if (count >= 8) {
                count -= 8;
                secret.put((byte) (bits >> count));
            }
        }
        return new App(Redacted.of(secret.array()), clock);
    }

    /** An authenticator app. */
    public static final class App {

        private final Redacted<byte[]> secret;
        private final TestClock clock;
        private long lastStep;

        private App(Redacted<byte[]> secret, TestClock clock) {
            this.secret = secret;
            this.clock = clock;
        }

        /** A code that was not given before; moves the clock on when the present one was. */
        public String code() {
            if (step() <= lastStep) {
                clock.advance(Duration.ofSeconds(30 * (lastStep + 1 - step())));
            }
            lastStep = step();
            return code(lastStep);
        }

        private long step() {
            return Math.floorDiv(clock.instant().getEpochSecond(), 30);
        }

        private String code(long step) {
            try {
                Mac mac = Mac.getInstance("HmacSHA1");
                mac.init(new SecretKeySpec(secret.reveal(), "RAW"));
                byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
                int number = ByteBuffer.wrap(hash, hash[19] & 0xF, 4).getInt() & 0x7FFF_FFFF;
                return String.format("%06d", number % 1_000_000);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Somebody with an account. */
    public static final class Person {

        private final SignedIn who;
        private final String email;
        private final App app;

        private Person(SignedIn who, String email, App app) {
            this.who = who;
            this.email = email;
            this.app = app;
        }

        /** Signs in for real, in two steps. */
        public void in(Page page, String site) {
            page.navigate(site + "/medewerkers/inloggen");
            page.fill("#email", email);
            page.fill("#wachtwoord", PASSWORD);
            page.locator("main form .govuk-button").first().click();
            page.fill("#code", code());
            page.locator("main form .govuk-button").first().click();
            page.waitForLoadState();
        }

        /**
         * Signs in for real without a browser: the cookie of the session.
         *
         * @param from an address of this test alone, as failed attempts of others slow down where they came from
         */
        public Cookie in(MockMvcTester web, String from) {
            Cookie half = posted(web, from, null, "", "email", email, "wachtwoord", PASSWORD);
            return posted(web, from, half, "/code", "code", code());
        }

        private static Cookie posted(
                MockMvcTester web, String from, @Nullable Cookie session, String step, String... fields) {
            var request = web.post()
                    .uri("/medewerkers/inloggen" + step)
                    .with(SecurityMockMvcRequestPostProcessors.csrf())
                    .remoteAddress(from);
            for (int i = 0; i < fields.length; i += 2) {
                request = request.param(fields[i], fields[i + 1]);
            }
            if (session != null) {
                request = request.cookie(session);
            }
            return Objects.requireNonNull(request.exchange().getResponse().getCookie("sessie"));
        }

        public StaffId id() {
            return who.id();
        }

        public SignedIn who() {
            return who;
        }

        public String email() {
            return email;
        }

        /** A code that was not used before; moves the clock on when the present one was. */
        public String code() {
            return app.code();
        }

        public RequestPostProcessor signedIn() {
            List<String> authorities =
                    who.roles().stream().map(role -> "ROLE_" + role.name()).toList();
            return SecurityMockMvcRequestPostProcessors.authentication(
                    UsernamePasswordAuthenticationToken.authenticated(
                            who, null, AuthorityUtils.createAuthorityList(authorities)));
        }
    }
}
