package nl.kinderrechtenhelpdesk.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.SessionSeal;
import nl.kinderrechtenhelpdesk.staff.Accounts;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever reads the table of sessions, or writes in it, gets in nowhere. */
@HelpdeskTest
@ExtendWith(OutputCaptureExtension.class)
class SealedSessionsTest {

    private static final String PAGE = "/medewerkers/mijn-account";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    @Autowired
    SessionSeal seal;

    @Autowired
    SessionRepository<? extends Session> sessions;

    @Autowired
    Accounts accounts;

    private Cookie enter(SignIn.Person who) {
        return who.in(browser, "192.0.2.82");
    }

    private int look(Cookie session) {
        return browser.get().uri(PAGE).cookie(session).exchange().getResponse().getStatus();
    }

    /** What a request with this cookie finds its session by. */
    private byte[] name(Cookie session) {
        return seal.name(id(session));
    }

    private static String id(Cookie session) {
        return session.getValue();
    }

    private Cookie cookie(byte[] value) {
        return new Cookie("sessie", new String(value, StandardCharsets.ISO_8859_1));
    }

    private byte[] column(String column, Cookie of) {
        return database.sql("select " + column + " from page.session where name = :name")
                .param("name", name(of))
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    @Test
    void nothingInTheTableOpensAPageAsACookie() {
        Cookie mine = enter(signIn.newAccount(Role.LAWYER));
        assertThat(look(mine)).isEqualTo(200);

        for (String column : List.of("name", "holder", "sealed")) {
            byte[] stored = column(column, mine);
            String url = Base64.getUrlEncoder().withoutPadding().encodeToString(stored);
            assertThat(look(cookie(stored))).isEqualTo(302);
            assertThat(look(cookie(url.getBytes(StandardCharsets.UTF_8)))).isEqualTo(302);
            assertThat(look(new Cookie("sessie", url))).isEqualTo(302);
        }
    }

    @Test
    void theTableHoldsNeitherTheIdOfTheCookieNorWhoIsIn() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        Cookie mine = enter(lawyer);

        String row = database.sql("select encode(name || holder || sealed, 'escape') || s::text from page.session s "
                        + "where name = :name")
                .param("name", name(mine))
                .query(String.class)
                .single();
        String raw = new String(column("sealed", mine), StandardCharsets.ISO_8859_1);
        assertThat(row + raw)
                .doesNotContain(id(mine), lawyer.id().toString(), lawyer.who().name(), "LAWYER");
    }

    @Test
    void theSealedBytesOfAnotherSessionAreRefusedAndSaidInTheLog(CapturedOutput log) {
        Cookie lawyer = enter(signIn.newAccount(Role.LAWYER));
        SignIn.Person finance = signIn.newAccount(Role.FINANCE);
        Cookie mine = enter(finance);

        database.sql("update page.session set sealed = :sealed where name = :name")
                .param("sealed", column("sealed", lawyer))
                .param("name", name(mine))
                .update();

        assertThat(look(mine)).isEqualTo(302);
        assertThat(log).contains("refused a stored session").doesNotContain(finance.email());
        assertThat(look(lawyer)).isEqualTo(200);
    }

    @Test
    void aWholeRowCopiedUnderMyNameIsRefused() {
        Cookie lawyer = enter(signIn.newAccount(Role.LAWYER));
        Cookie mine = enter(signIn.newAccount(Role.FINANCE));

        database.sql("""
                     update page.session set sealed = :sealed, holder = :holder, ends_at = now() + interval '1 year'
                     where name = :name
                     """)
                .params(Map.of(
                        "sealed", column("sealed", lawyer), "holder", column("holder", lawyer), "name", name(mine)))
                .update();

        assertThat(look(mine)).isEqualTo(302);
    }

    @Test
    void aSessionThatWasGivenAnotherHolderSoThatItIsNotEndedIsRefused() {
        Cookie other = enter(signIn.newAccount(Role.LAWYER));
        SignIn.Person closed = signIn.newAccount(Role.LAWYER);
        Cookie mine = enter(closed);

        database.sql("update page.session set holder = :holder where name = :name")
                .param("holder", column("holder", other))
                .param("name", name(mine))
                .update();

        assertThat(look(mine)).isEqualTo(302);
    }

    @Test
    void anEndThatWasMovedInTheTableKeepsNoSessionAlive() {
        Cookie mine = enter(signIn.newAccount(Role.LAWYER));

        clock.advance(Duration.ofMinutes(31));
        database.sql("update page.session set ends_at = now() + interval '10 years' where name = :name")
                .param("name", name(mine))
                .update();

        assertThat(look(mine)).isEqualTo(302);
    }

    @Test
    void aSessionOfStaffEndsAfterTwelveHoursHoweverBusy() {
        Cookie mine = enter(signIn.newAccount(Role.LAWYER));

        for (int i = 0; i < 28; i++) {
            clock.advance(Duration.ofMinutes(25));
            assertThat(look(mine)).isEqualTo(200);
        }
        clock.advance(Duration.ofMinutes(21));

        assertThat(look(mine)).isEqualTo(302);
    }

    @Test
    void everyIdThatIsGivenIsReadAgain() {
        for (int number = 0; number < 60; number++) {
            assertThat(look(enter(signIn.newAccount(Role.FINANCE)))).isEqualTo(200);
        }
    }

    @Test
    void theLastUseIsWrittenOnceAMinuteAndNothingElseOfALook() {
        Cookie mine = enter(signIn.newAccount(Role.LAWYER));
        look(mine);
        byte[] before = column("sealed", mine);
        look(mine);
        assertThat(column("sealed", mine)).isEqualTo(before);

        clock.advance(Duration.ofSeconds(61));
        look(mine);

        assertThat(column("sealed", mine)).isNotEqualTo(before);
    }

    @Test
    void closingAnAccountEndsItsSessionsAndNoOther() {
        SignIn.Person closed = signIn.newAccount(Role.LAWYER);
        SignIn.Person other = signIn.newAccount(Role.LAWYER);
        SignIn.Person administrator = signIn.newAccount(Role.ADMINISTRATOR);
        Cookie mine = enter(closed);
        Cookie mineToo = enter(closed);
        Cookie theirs = enter(other);

        long version = accounts.account(closed.id()).orElseThrow().version();
        accounts.setActive(closed.id(), false, version, administrator.id());

        assertThat(look(mine)).isEqualTo(302);
        assertThat(look(mineToo)).isEqualTo(302);
        assertThat(look(theirs)).isEqualTo(200);
    }

    @Test
    void aSessionHoldsOnlyWhatModulesNamed() {
        Session session = sessions.createSession();

        assertThatThrownBy(() -> session.setAttribute("x", new java.util.HashSet<>(List.of("a"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void idsThatAreNoIdsOpenNothingAndBreakNothing() {
        for (String id : List.of("", "\0", "x".repeat(5000), "é", "'; drop table page.session; --")) {
            assertThat(look(cookie(id.getBytes(StandardCharsets.UTF_8)))).isEqualTo(302);
        }
    }
}
