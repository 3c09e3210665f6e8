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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HelpdeskTest
class SignInTest {

    private static final String PASSWORD_PAGE = "/medewerkers/inloggen";
    private static final String CODE_PAGE = "/medewerkers/inloggen/code";

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    @Test
    void aLawyerComesInWithPasswordAndCodeAndFindsTheWorklist() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        MvcTestResult password = password(lawyer.email(), SignIn.PASSWORD, "192.0.2.1");
        assertThat(password).hasRedirectedUrl(CODE_PAGE);
        MvcTestResult in = code(session(password), lawyer.code());
        assertThat(in).hasRedirectedUrl("/medewerkers");
        assertThat(browser.get().uri("/medewerkers").cookie(session(in))).hasRedirectedUrl("/medewerkers/zaken");
    }

    @Test
    void eachStepGivesTheSessionAnotherIdSoThatAPlantedOneIsOfNoUse() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        Cookie half = session(password(lawyer.email(), SignIn.PASSWORD, "192.0.2.2"));
        MvcTestResult again = browser.post()
                .uri(PASSWORD_PAGE)
                .with(csrf())
                .cookie(half)
                .param("email", lawyer.email())
                .param("wachtwoord", SignIn.PASSWORD)
                .exchange();
        assertThat(session(again).getValue()).isNotEqualTo(half.getValue());
        Cookie whole = session(code(session(again), lawyer.code()));
        assertThat(whole.getValue()).isNotEqualTo(session(again).getValue());
        assertThat(browser.get().uri("/medewerkers").cookie(half))
                .hasRedirectedUrl("/medewerkers/inloggen?reden=eerst&naar=%2Fmedewerkers");
        assertThat(browser.get().uri("/medewerkers").cookie(session(again)))
                .hasRedirectedUrl("/medewerkers/inloggen?reden=eerst&naar=%2Fmedewerkers");
    }

    @Test
    void thePasswordAloneOpensNothing() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        Cookie half = session(password(lawyer.email(), SignIn.PASSWORD, "192.0.2.3"));
        assertThat(browser.get().uri("/medewerkers").cookie(half))
                .hasRedirectedUrl("/medewerkers/inloggen?reden=eerst&naar=%2Fmedewerkers");
        assertThat(code(half, "000000")).hasStatus(422);
    }

    @Test
    void anAddressThatNobodyHasGetsTheSameAnswerAsAWrongPassword() throws Exception {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        MvcTestResult wrong = password(lawyer.email(), "een heel ander woord", "192.0.2.4");
        MvcTestResult unknown = password("niemand@helpdesk.example", "een heel ander woord", "192.0.2.5");
        assertThat(wrong).hasStatus(422);
        assertThat(unknown).hasStatus(422);
        assertThat(withoutWhatWasTyped(unknown, "niemand@helpdesk.example"))
                .isEqualTo(withoutWhatWasTyped(wrong, lawyer.email()));
    }

    @Test
    void aCodeCountsOnce() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        String code = lawyer.code();
        assertThat(code(session(password(lawyer.email(), SignIn.PASSWORD, "192.0.2.6")), code))
                .hasRedirectedUrl("/medewerkers");
        Cookie second = session(password(lawyer.email(), SignIn.PASSWORD, "192.0.2.6"));
        assertThat(code(second, code)).hasStatus(422).bodyText().contains("al gebruikt");
        assertThat(code(second, lawyer.code())).hasRedirectedUrl("/medewerkers");
    }

    @Test
    void theSecondStepMustFollowTheFirstWithinMinutes() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        Cookie half = session(password(lawyer.email(), SignIn.PASSWORD, "192.0.2.7"));
        clock.advance(Duration.ofMinutes(6));
        assertThat(code(half, lawyer.code())).hasRedirectedUrl("/medewerkers/inloggen?reden=verlopen");
    }

    @Test
    void signingOutEndsTheSession() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        Cookie in = session(code(session(password(lawyer.email(), SignIn.PASSWORD, "192.0.2.8")), lawyer.code()));
        MvcTestResult out = browser.post()
                .uri("/medewerkers/uitloggen")
                .with(csrf())
                .cookie(in)
                .exchange();
        assertThat(out).hasRedirectedUrl("/medewerkers/inloggen?reden=uit").hasHeader("Clear-Site-Data", "\"storage\"");
        assertThat(session(out).getMaxAge()).isZero();
        assertThat(browser.get().uri("/medewerkers").cookie(in))
                .hasRedirectedUrl("/medewerkers/inloggen?reden=eerst&naar=%2Fmedewerkers");
    }

    @Test
    void aLinkCanNotSendSomebodyElsewhereAfterSigningIn() {
        assertThat(OwnPath.of("/medewerkers/zaken/018f")).isEqualTo("/medewerkers/zaken/018f");
        assertThat(OwnPath.of("//kwaad.example")).isEqualTo("/medewerkers");
        assertThat(OwnPath.of("https://kwaad.example/medewerkers")).isEqualTo("/medewerkers");
        assertThat(OwnPath.of("/medewerkers/..//kwaad.example")).isEqualTo("/medewerkers");
        assertThat(OwnPath.of("/medewerkers/inloggen")).isEqualTo("/medewerkers");
    }

    private MvcTestResult password(String email, String password, String source) {
        return browser.post()
                .uri(PASSWORD_PAGE)
                .with(csrf())
                .remoteAddress(source)
                .param("email", email)
                .param("wachtwoord", password)
                .exchange();
    }

    private MvcTestResult code(Cookie session, String code) {
        return browser.post()
                .uri(CODE_PAGE)
                .with(csrf())

                // failed attempts of other tests slow down where they came from
                .remoteAddress("192.0.2.83")
                .cookie(session)
                .param("code", code)
                .exchange();
    }

    private static Cookie session(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie("sessie"));
    }

    private static String withoutWhatWasTyped(MvcTestResult result, String typed) throws Exception {
        return result.getResponse()
                .getContentAsString()
                .replace(typed, "")
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
