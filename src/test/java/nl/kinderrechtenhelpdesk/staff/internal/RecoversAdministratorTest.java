package nl.kinderrechtenhelpdesk.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What {@code ./run recover-administrator EMAIL} does. */
@HelpdeskTest
class RecoversAdministratorTest {

    private static final Pattern KEY = Pattern.compile("<strong class=\"secret\">([A-Z2-7 ]+)</strong>");
    private static final String CHOSEN = "fietsen langs de gracht";

    @Autowired
    RecoversAdministrator recovers;

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @Test
    void anAdministratorSetsUpPasswordAndAppAnewOnceOnTheSameAccount() throws Exception {
        SignIn.Person lost = signIn.newAccount(Role.ADMINISTRATOR);
        String link = path(lost.email());

        assertThat(post(link, "wachtwoord", "kinderrechten2026!")).hasStatus(422);
        assertThat(post(link, "wachtwoord", CHOSEN)).hasRedirectedUrl(link);
        SignIn.App app = app(link);
        assertThat(post(link + "/code", "code", app.code())).hasRedirectedUrl("/medewerkers/inloggen?reden=klaar");

        assertThat(browser.get().uri(link)).hasStatus(404);
        assertThat(come(lost.email(), SignIn.PASSWORD, lost.code())).hasStatus(422);
        assertThat(come(lost.email(), CHOSEN, app.code())).hasRedirectedUrl("/medewerkers");
    }

    @Test
    void theTrailAndTheOtherAdministratorsAreToldAtOnceAndForAFortnight() {
        SignIn.Person lost = signIn.newAccount(Role.ADMINISTRATOR);
        SignIn.Person other = signIn.newAccount(Role.ADMINISTRATOR);

        path(lost.email());

        assertThat(trail(lost)).contains("LINK_FOR_RECOVERY application:console");
        assertThat(browser.get().uri("/medewerkers/mijn-account").with(other.signedIn()))
                .bodyText()
                .contains("op de machine zelf een nieuwe toegang");
        assertThat(browser.get().uri("/medewerkers/beheer/medewerkers").with(other.signedIn()))
                .bodyText()
                .contains("Nieuwe toegang op de machine:");
        clock.advance(Duration.ofDays(15));
        assertThat(browser.get().uri("/medewerkers/mijn-account").with(other.signedIn()))
                .bodyText()
                .doesNotContain("op de machine zelf een nieuwe toegang");
    }

    @Test
    void nobodyElseIsLetInThisWay() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        SignIn.Person finance = signIn.newAccount(Role.FINANCE);

        assertThat(recovers.linkFor(Redacted.of(lawyer.email()))).isEmpty();
        assertThat(recovers.linkFor(Redacted.of(finance.email()))).isEmpty();
        assertThat(recovers.linkFor(Redacted.of("niemand@helpdesk.example"))).isEmpty();
    }

    @Test
    void anAdministratorWhoseRowWasBrokenInTheDatabaseGetsAnAccountAnew() throws Exception {
        SignIn.Person broken = signIn.newAccount(Role.ADMINISTRATOR);
        database.sql("update staff.account set version = version + 7 where id = ?")
                .param(broken.id().value())
                .update();

        String link = path(broken.email());
        post(link, "wachtwoord", CHOSEN);
        SignIn.App app = app(link);
        assertThat(post(link + "/code", "code", app.code())).hasRedirectedUrl("/medewerkers/inloggen?reden=klaar");

        assertThat(come(broken.email(), CHOSEN, app.code())).hasRedirectedUrl("/medewerkers");
    }

    private String path(String email) {
        return "/medewerkers/instellen/"
                + recovers.linkFor(Redacted.of(email)).orElseThrow().reveal();
    }

    private SignIn.App app(String link) throws Exception {
        Matcher key =
                KEY.matcher(browser.get().uri(link).exchange().getResponse().getContentAsString());
        assertThat(key.find()).isTrue();
        return signIn.app(key.group(1));
    }

    private MvcTestResult come(String email, String password, String code) {
        MvcTestResult half = post("/medewerkers/inloggen", "email", email, "wachtwoord", password);
        if (half.getResponse().getStatus() != 302) {
            return half;
        }
        return browser.post()
                .uri("/medewerkers/inloggen/code")
                .with(csrf())
                .remoteAddress("192.0.2.93")
                .cookie(half.getResponse().getCookies())
                .param("code", code)
                .exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = browser.post().uri(path).with(csrf()).remoteAddress("192.0.2.93");
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private List<String> trail(SignIn.Person account) {
        return database.sql("select what || ' ' || actor from privacy.audit_entry where account = ?")
                .param(account.id().value())
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }
}
