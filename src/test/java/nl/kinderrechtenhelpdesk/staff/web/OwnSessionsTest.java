package nl.kinderrechtenhelpdesk.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.OpenSession;
import nl.kinderrechtenhelpdesk.staff.Accounts;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody sees where they are signed in, and ends it with their password. */
@HelpdeskTest
class OwnSessionsTest {

    private static final String PAGE = "/medewerkers/mijn-account/sessies";
    private static final String FIREFOX =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String SAFARI =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1";

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn signIn;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    @Test
    void thePageShowsTheBrowserAndTheTimesOfEachSessionAndNothingElseOfIt() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        Cookie here = enter(lawyer, FIREFOX);
        enter(lawyer, SAFARI);
        enter(signIn.newAccount(Role.LAWYER), "Opera OPR/99");

        String page = text(look(PAGE, here));

        assertThat(page)
                .contains("Firefox op Windows", "Safari op iOS", "Ingelogd op", "laatst gebruikt op")
                .doesNotContain("Opera", "192.0.2.91", "140.0", "AppleWebKit");
    }

    @Test
    void oneSessionIsEndedWithThePasswordAndTheOthersGoOn() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        Cookie here = enter(lawyer, FIREFOX);
        Cookie there = enter(lawyer, SAFARI);
        Cookie elsewhere = enter(lawyer, SAFARI);
        String mark = mark(lawyer, there);

        assertThat(end(here, mark, "een verkeerd wachtwoord")).hasStatus(422);
        assertThat(look(PAGE, there)).hasStatusOk();
        assertThat(end(here, "", SignIn.PASSWORD)).hasStatus(422);
        assertThat(end(here, mark, SignIn.PASSWORD)).hasStatus(302);

        assertThat(look(PAGE, there)).hasStatus(302);
        assertThat(look(PAGE, here)).hasStatusOk();
        assertThat(look(PAGE, elsewhere)).hasStatusOk();
        assertThat(trail(lawyer)).contains("SESSIONS_ENDED staff:" + lawyer.id());
    }

    @Test
    void allOthersAreEndedAtOnceAndThisOneGoesOn() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        Cookie here = enter(lawyer, FIREFOX);
        List<Cookie> others = List.of(enter(lawyer, SAFARI), enter(lawyer, SAFARI));

        assertThat(end(here, "alle", SignIn.PASSWORD)).hasStatus(302);

        assertThat(others).allSatisfy(other -> assertThat(look(PAGE, other)).hasStatus(302));
        assertThat(look(PAGE, here)).hasStatusOk();
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        SignIn.Person other = signIn.newAccount(Role.LAWYER);
        Cookie here = enter(lawyer, FIREFOX);
        Cookie theirs = enter(other, SAFARI);

        assertThat(end(here, mark(other, theirs), SignIn.PASSWORD)).hasStatus(302);

        assertThat(look(PAGE, theirs)).hasStatusOk();
    }

    @Test
    void whoSignsInInAnEleventhPlaceEndsTheOneThatWasNotUsedLongest() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        Cookie first = enter(lawyer, FIREFOX);
        Cookie second = enter(lawyer, FIREFOX);
        for (int i = 2; i < 10; i++) {
            enter(lawyer, SAFARI);
        }
        assertThat(look(PAGE, first)).hasStatusOk();

        enter(lawyer, SAFARI);

        assertThat(accounts.sessions(lawyer.id(), "none")).hasSize(10);
        assertThat(look(PAGE, second)).hasStatus(302);
    }

    @Test
    void anAdministratorEndsTheSessionsOfAColleague() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        Cookie theirs = enter(lawyer, FIREFOX);

        assertThat(browser.post()
                        .uri("/medewerkers/beheer/medewerkers/" + lawyer.id() + "/uitloggen")
                        .with(csrf())
                        .with(signIn.as(Role.ADMINISTRATOR)))
                .hasStatus(302);

        assertThat(look(PAGE, theirs)).hasStatus(302);
    }

    private String mark(SignIn.Person who, Cookie session) {
        return accounts.sessions(who.id(), session.getValue()).stream()
                .filter(OpenSession::current)
                .findFirst()
                .orElseThrow()
                .mark();
    }

    private MvcTestResult end(Cookie session, String which, String password) {
        return browser.post()
                .uri(PAGE)
                .with(csrf())
                .cookie(session)
                .param("sessie", which)
                .param("huidig", password)
                .exchange();
    }

    private MvcTestResult look(String path, Cookie session) {
        return browser.get().uri(path).cookie(session).exchange();
    }

    private Cookie enter(SignIn.Person who, String agent) {
        Cookie half = post(null, agent, "/medewerkers/inloggen", "email", who.email(), "wachtwoord", SignIn.PASSWORD);
        return post(half, agent, "/medewerkers/inloggen/code", "code", who.code());
    }

    private Cookie post(@Nullable Cookie session, String agent, String path, String... fields) {
        var request = browser.post()
                .uri(path)
                .with(csrf())
                .header("User-Agent", agent)
                .remoteAddress("192.0.2.91");
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        if (session != null) {
            request = request.cookie(session);
        }
        return Objects.requireNonNull(request.exchange().getResponse().getCookie("sessie"));
    }

    private List<String> trail(SignIn.Person account) {
        return database.sql("select what || ' ' || actor from privacy.audit_entry where account = ?")
                .param(account.id().value())
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
