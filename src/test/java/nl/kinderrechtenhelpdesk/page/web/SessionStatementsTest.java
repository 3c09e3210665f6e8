package nl.kinderrechtenhelpdesk.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.Statements;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A page reads a session once, and writes it when it must. */
@HelpdeskTest
class SessionStatementsTest {

    private static final String CASES = "/medewerkers/zaken";

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    @Test
    void theHomePageAsksOnlyOnceAboutTheSessionOfAStranger() {
        Cookie strange = new Cookie("sessie", "A".repeat(43));
        look("/", strange);

        assertThat(look("/", strange)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void theHomePageNeverWritesASessionHoweverLongItWasNotUsed() {
        Cookie session = enter(signIn.newAccount(Role.LAWYER));
        look("/", session);
        clock.advance(Duration.ofMinutes(2));

        assertThat(ofSessions(look("/", session))).singleElement().asString().startsWith("select");
        assertThat(ofSessions(look("/en", session))).singleElement().asString().startsWith("select");
    }

    @Test
    void aPageOfStaffReadsTheSessionOnceAndWritesItOnceAMinute() {
        Cookie session = enter(signIn.newAccount(Role.LAWYER));
        look(CASES, session);

        assertThat(ofSessions(look(CASES, session))).singleElement().asString().startsWith("select");
        clock.advance(Duration.ofMinutes(2));
        assertThat(ofSessions(look(CASES, session)))
                .satisfiesExactly(
                        read -> assertThat(read).startsWith("select"),
                        use -> assertThat(use).startsWith("update"));
        assertThat(ofSessions(look(CASES, session))).singleElement().asString().startsWith("select");
    }

    private static List<String> ofSessions(List<String> statements) {
        return statements.stream().filter(sql -> sql.contains("page.session")).toList();
    }

    private List<String> look(String page, Cookie session) {
        return Statements.during(
                        () -> assertThat(browser.get().uri(page).cookie(session).exchange())
                                .hasStatusOk())
                .stream()
                .map(heard -> heard.sql().strip())
                .toList();
    }

    private Cookie enter(SignIn.Person who) {
        return who.in(browser, "192.0.2.83");
    }
}
