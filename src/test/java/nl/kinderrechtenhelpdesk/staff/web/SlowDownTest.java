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
        guessOnAndOn(lawyer.email());
        MvcTestResult next = guess(lawyer.email(), "198.51.100.6");
        assertThat(next)
                .hasStatus(429)
                .headers()
                .hasHeaderSatisfying(
                        HttpHeaders.RETRY_AFTER,
                        seconds ->
                                assertThat(Integer.parseInt(seconds.getFirst())).isBetween(1, 60));
        assertThat(next).bodyText().containsPattern("Probeer het over \\d+ seconden? opnieuw");
    }

    @Test
    void anAddressThatNobodyHasIsSlowedInTheSameWay() {
        String email = "niemand-" + clock.millis() + "@helpdesk.example";
        guessOnAndOn(email);
        assertThat(guess(email, "198.51.101.6")).hasStatus(429);
    }

    @Test
    void aStrangerWhoGuessesOnAndOnNeverLocksTheRightPersonOut() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        guessOnAndOn(lawyer.email());
        assertThat(password(lawyer.email(), SignIn.PASSWORD, "192.0.2.200", NEW_BROWSER))
                .as("must wait")
                .hasStatus(429);
        clock.advance(Duration.ofSeconds(61));
        assertThat(password(lawyer.email(), SignIn.PASSWORD, "192.0.2.200", NEW_BROWSER))
                .as("a minute later")
                .hasRedirectedUrl("/medewerkers/inloggen/code");
    }

    @Test
    void aBrowserInWhichSomebodySignedInBeforeIsNotSlowedByAStranger() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        MvcTestResult half = password(lawyer.email(), SignIn.PASSWORD, "192.0.2.201", NEW_BROWSER);
        MvcTestResult in = browser.post()
                .uri("/medewerkers/inloggen/code")
                .with(csrf())
                .cookie(cookie(half, "sessie"))
                .param("code", lawyer.code())
                .exchange();
        Cookie known = cookie(in, "bekende-browser");
        guessOnAndOn(lawyer.email());
        assertThat(password(lawyer.email(), SignIn.PASSWORD, "192.0.2.201", NEW_BROWSER))
                .hasStatus(429);
        assertThat(password(lawyer.email(), SignIn.PASSWORD, "192.0.2.201", known))
                .hasRedirectedUrl("/medewerkers/inloggen/code");
        SignIn.Person other = signIn.newAccount(Role.LAWYER);
        guessOnAndOn(other.email());
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

    /** Until the wait is as long as it gets; each guess from another place. */
    private void guessOnAndOn(String email) {
        for (int i = 0; i < 12; i++) {
            assertThat(guess(email, "203.0.113." + i)).hasStatus(422);
            if (i < 11) {
                clock.advance(Duration.ofSeconds(61));
            }
        }
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
                .with(request -> {
                    request.setRemoteAddr(source);
                    return request;
                })
                .cookie(cookie)
                .param("email", email)
                .param("wachtwoord", password)
                .exchange();
    }

    private static Cookie cookie(MvcTestResult result, String name) {
        return Objects.requireNonNull(result.getResponse().getCookie(name));
    }
}
