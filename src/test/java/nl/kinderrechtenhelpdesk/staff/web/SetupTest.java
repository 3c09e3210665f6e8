package nl.kinderrechtenhelpdesk.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.staff.Accounts;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HelpdeskTest
class SetupTest {

    private static final String STAFF = "/medewerkers/beheer/medewerkers";
    private static final Pattern LINK = Pattern.compile("/medewerkers/instellen/[\\w-]+");

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn signIn;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @Test
    void anInvitedColleagueChoosesAPasswordConnectsAnAppAndWaitsToBeConfirmed() throws Exception {
        SignIn.Person administrator = signIn.newAccount(Role.ADMINISTRATOR);
        String email = administrator.id() + "@nieuw.example";
        String link = invite(administrator, email);
        assertThat(post(link, "wachtwoord", "fietsen langs de gracht")).hasRedirectedUrl(link);
        String page = browser.get().uri(link).exchange().getResponse().getContentAsString();
        SignIn.App app = signIn.app(page.replaceAll("(?s).*<strong class=\"secret\">([A-Z2-7 ]+)</strong>.*", "$1"));
        assertThat(post(link + "/code", "code", "000000")).hasStatus(422);
        assertThat(post(link + "/code", "code", app.code()))
                .hasStatusOk()
                .bodyText()
                .contains("een collega bevestigt");
        assertThat(accounts.all()).anySatisfy(account -> {
            assertThat(account.email()).isEqualTo(email);
            assertThat(account.waiting()).containsExactly(Role.LAWYER);
        });
        assertThat(browser.get().uri(link)).hasStatus(404);
    }

    @Test
    void aLinkWorksForADayOnly() throws Exception {
        SignIn.Person administrator = signIn.newAccount(Role.ADMINISTRATOR);
        String link = invite(administrator, administrator.id() + "@laat.example");
        assertThat(browser.get().uri(link)).hasStatusOk();
        clock.advance(Duration.ofHours(25));
        assertThat(browser.get().uri(link)).hasStatus(404);
        assertThat(post(link, "wachtwoord", "fietsen langs de gracht")).hasStatus(404);
    }

    @Test
    void passwordsAreLongAndNotTheFirstThatSomebodyWouldGuess() throws Exception {
        SignIn.Person administrator = signIn.newAccount(Role.ADMINISTRATOR);
        String link = invite(administrator, administrator.id() + "@zwak.example");
        assertThat(post(link, "wachtwoord", "Kort!9x"))
                .hasStatus(422)
                .bodyText()
                .contains("minstens 12 tekens");
        assertThat(post(link, "wachtwoord", "Wachtwoord1234!"))
                .hasStatus(422)
                .bodyText()
                .contains("makkelijk te raden");
        assertThat(post(link, "wachtwoord", "aaaaaaaaaaaaaaaa"))
                .hasStatus(422)
                .bodyText()
                .contains("makkelijk te raden");
    }

    @Test
    void anAdministratorCanNotTakeOverTheAccountOfAColleagueWithTheLinksTheyMake() throws Exception {
        SignIn.Person administrator = signIn.newAccount(Role.ADMINISTRATOR);
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        SignIn.Person second = signIn.newAccount(Role.ADMINISTRATOR);
        String factor = link(administrator, STAFF + "/" + lawyer.id() + "/nieuwe-code");
        assertThat(accounts.confirmLink(lawyer.id(), second.id())).isInstanceOf(Accounts.Outcome.Done.class);
        String page = browser.get().uri(factor).exchange().getResponse().getContentAsString();
        SignIn.App stolen = signIn.app(page.replaceAll("(?s).*<strong class=\"secret\">([A-Z2-7 ]+)</strong>.*", "$1"));
        assertThat(post(factor + "/code", "code", stolen.code(), "huidig", "een gok van de beheerder"))
                .hasStatus(422);
        assertThat(post(factor, "wachtwoord", "een gok van de beheerder")).hasStatus(404);
        assertThat(post(factor + "/code", "code", stolen.code(), "huidig", SignIn.PASSWORD))
                .hasRedirectedUrl("/medewerkers/inloggen?reden=klaar");
        String password = link(administrator, STAFF + "/" + lawyer.id() + "/nieuw-wachtwoord");
        assertThat(post(password + "/code", "code", "123456", "wachtwoord", "gekozen door de beheerder"))
                .hasStatus(422);
    }

    @Test
    void rolesThatReadCasesDoNotGoTogetherWithMoneyAndKeys() {
        SignIn.Person administrator = signIn.newAccount(Role.ADMINISTRATOR);
        assertThat(browser.post()
                        .uri(STAFF + "/uitnodigen")
                        .with(csrf())
                        .with(administrator.signedIn())
                        .param("naam", "Dubbel")
                        .param("email", administrator.id() + "@dubbel.example")
                        .param("rollen", "LAWYER", "FINANCE"))
                .hasStatus(422)
                .bodyText()
                .contains("gaan niet samen");
    }

    private String invite(SignIn.Person administrator, String email) throws Exception {
        return linkIn(browser.post()
                .uri(STAFF + "/uitnodigen")
                .with(csrf())
                .with(administrator.signedIn())
                .param("naam", "Nieuwe Collega")
                .param("email", email)
                .param("rollen", "LAWYER")
                .exchange());
    }

    private String link(SignIn.Person administrator, String path) throws Exception {
        return linkIn(browser.post()
                .uri(path)
                .with(csrf())
                .with(administrator.signedIn())
                .exchange());
    }

    private static String linkIn(MvcTestResult page) throws Exception {
        Matcher link = LINK.matcher(page.getResponse().getContentAsString());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = browser.post().uri(path).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
