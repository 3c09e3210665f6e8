package nl.kinderrechtenhelpdesk.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HelpdeskTest
class SlowDownTest {

    private static final Cookie NEW_BROWSER = new Cookie("iets", "anders");

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    @Test
    void guessesAreSlowedAndToldWhenToComeBack() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        guessUntilSlowed(lawyer.email(), "198.51.100.6");
        MvcTestResult next = guess(lawyer.email(), "198.51.100.6");
        assertThat(next)
                .hasStatus(429)
                .headers()
                .hasHeaderSatisfying(
                        HttpHeaders.RETRY_AFTER,
                        seconds ->
                                assertThat(Integer.parseInt(seconds.getFirst())).isBetween(1, 30));
        assertThat(next).bodyText().containsPattern("Probeer het over \\d+ seconden? opnieuw");
        clock.advance(Duration.ofSeconds(31));
        assertThat(password(lawyer.email(), SignIn.PASSWORD, "198.51.100.6", NEW_BROWSER))
                .hasRedirectedUrl("/medewerkers/inloggen/code");
    }

    @Test
    void anAddressThatNobodyHasIsSlowedInTheSameWay() {
        guessUntilSlowed("niemand-" + clock.millis() + "@helpdesk.example", "198.51.101.6");
    }

    @Test
    void aStrangerWhoGuessesOnAndOnNeverKeepsTheRightPersonOutAlsoInANewBrowser() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        for (int place = 0; place < 12; place++) {
            guessUntilSlowed(lawyer.email(), "203.0.113." + place);
        }
        assertThat(password(lawyer.email(), SignIn.PASSWORD, "192.0.2.200", NEW_BROWSER))
                .hasRedirectedUrl("/medewerkers/inloggen/code");
    }

    @Test
    void fromOnePlaceGuessesAtManyAccountsAreSlowedToo() {
        for (int i = 0; i < 30; i++) {
            assertThat(guess("niemand-" + i + "@helpdesk.example", "198.51.102.6"))
                    .hasStatus(422);
        }
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        assertThat(guess(lawyer.email(), "198.51.102.6")).hasStatus(429);
        assertThat(guess(lawyer.email(), "198.51.102.7")).hasStatus(422);
    }

    @Test
    void aBrowserInWhichSomebodySignedInBeforeIsNotSlowedByAStrangerInTheSamePlace() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        MvcTestResult half = password(lawyer.email(), SignIn.PASSWORD, "192.0.2.201", NEW_BROWSER);
        MvcTestResult in = browser.post()
                .uri("/medewerkers/inloggen/code")
                .with(csrf())
                .cookie(cookie(half, "sessie"))
                .param("code", lawyer.code())
                .exchange();
        Cookie known = cookie(in, "bekende-browser");
        guessUntilSlowed(lawyer.email(), "192.0.2.201");
        assertThat(password(lawyer.email(), SignIn.PASSWORD, "192.0.2.201", known))
                .hasRedirectedUrl("/medewerkers/inloggen/code");
        SignIn.Person other = signIn.newAccount(Role.LAWYER);
        guessUntilSlowed(other.email(), "192.0.2.201");
        assertThat(password(other.email(), SignIn.PASSWORD, "192.0.2.201", known))
                .as("known for one account only")
                .hasStatus(429);
    }

    @Test
    void guessesOfTheCodeAreSlowedHarderThanThoseOfThePassword() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        Cookie half = cookie(password(lawyer.email(), SignIn.PASSWORD, "192.0.2.203", NEW_BROWSER), "sessie");
        for (int i = 0; i < 14; i++) {
            code(half, "000000");
            clock.advance(Duration.ofSeconds(61));
            half = cookie(password(lawyer.email(), SignIn.PASSWORD, "192.0.2.203", NEW_BROWSER), "sessie");
        }
        assertThat(code(half, lawyer.code())).hasStatus(429);
        clock.advance(Duration.ofMinutes(16));
        half = cookie(password(lawyer.email(), SignIn.PASSWORD, "192.0.2.203", NEW_BROWSER), "sessie");
        assertThat(code(half, lawyer.code())).hasRedirectedUrl("/medewerkers");
    }

    private void guessUntilSlowed(String email, String source) {
        for (int i = 0; i < 5; i++) {
            assertThat(guess(email, source)).hasStatus(422);
        }
        assertThat(guess(email, source)).hasStatus(429);
    }

    private MvcTestResult code(Cookie session, String code) {
        return browser.post()
                .uri("/medewerkers/inloggen/code")
                .with(csrf())
                .cookie(session)
                .param("code", code)
                .exchange();
    }

    private MvcTestResult guess(String email, String source) {
        return password(email, "een gok van een vreemde", source, NEW_BROWSER);
    }

    private MvcTestResult password(String email, String password, String source, Cookie cookie) {
        return browser.post()
                .uri("/medewerkers/inloggen")
                .with(csrf())
                .remoteAddress(source)
                .cookie(cookie)
                .param("email", email)
                .param("wachtwoord", password)
                .exchange();
    }

    private static Cookie cookie(MvcTestResult result, String name) {
        return Objects.requireNonNull(result.getResponse().getCookie(name));
    }
}
