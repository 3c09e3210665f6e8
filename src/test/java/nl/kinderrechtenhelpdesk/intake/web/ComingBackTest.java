package nl.kinderrechtenhelpdesk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.Receipt;
import nl.kinderrechtenhelpdesk.intake.ShortQuestion;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.testing.DatabaseDump;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Coming back with the code, and guessing it. */
@HelpdeskTest
class ComingBackTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Intake intake;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private Receipt asked() {
        return intake.submit(ShortQuestion.ofChild());
    }

    private MvcTestResult enter(String code, String address) {
        return web.post()
                .uri("/mijn-vraag")
                .with(csrf())
                .remoteAddress(address)
                .param("code", code)
                .exchange();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", ". "})
    void theCodeOpensTheCaseHoweverItIsTyped(String between) {
        Receipt receipt = asked();
        String typed = receipt.code().grouped().replace(" ", between);

        MvcTestResult result = enter(" " + typed + " ", "192.0.2.1");

        assertThat(result.getResponse().getHeader("Location")).isEqualTo("/mijn-vraag/gesprek");
        assertThat(signedIn(sessionOf(result))).isTrue();
        assertThat(trail.of(receipt.id()))
                .extracting(AuditTrail.Entry::action)
                .contains(AuditAction.QUESTION_ASKED, AuditAction.ASKER_CAME_BACK);
    }

    @Test
    void eachCodeGivesANewSessionAndTheOneBeforeEnds() {
        Cookie first = sessionOf(enter(asked().code().digits(), "192.0.2.3"));

        MvcTestResult result = web.post()
                .uri("/mijn-vraag")
                .with(csrf())
                .cookie(first)
                .param("code", asked().code().digits())
                .exchange();

        assertThat(sessionOf(result).getValue()).isNotEqualTo(first.getValue());
        assertThat(signedIn(sessionOf(result))).isTrue();
        assertThat(signedIn(first)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "12345678901234567", "abcdefghijklmnop", "١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦"})
    void whatIsNoCodeIsExplained(String typed) {
        MvcTestResult result = enter(typed, "192.0.2.2");

        assertThat(result).hasStatus(422);
        assertThat(AskerBrowser.body(result)).contains("16 cijfers");
        assertThat(result.getResponse().getCookie("sessie")).isNull();
    }

    @Test
    void whoGuessesIsSlowedDownButARightCodeAlwaysOpens() {
        for (int i = 0; i < 10; i++) {
            assertThat(enter(AskerCode.random().digits(), "203.0.113.77")).hasStatus(422);
        }
        MvcTestResult refused = enter(AskerCode.random().digits(), "203.0.113.77");

        assertThat(refused).hasStatus(429);
        assertThat(Integer.parseInt(String.valueOf(refused.getResponse().getHeader("Retry-After"))))
                .isBetween(1, 900);
        assertThat(AskerBrowser.body(refused)).contains("De goede code werkt altijd");
        assertThat(enter(asked().code().digits(), "203.0.113.77")).hasStatus(302);
        assertThat(enter(asked().code().digits(), "203.0.113.78")).hasStatus(302);
        assertThat(DatabaseDump.of(database).leaksOf("203.0.113")).isEmpty();

        clock.advance(Duration.ofMinutes(16));
        assertThat(enter(AskerCode.random().digits(), "203.0.113.77")).hasStatus(422);
    }

    @Test
    void theAddressesOfOneIpv6HouseholdAreOneSource() {
        for (int i = 0; i < 10; i++) {
            enter(AskerCode.random().digits(), "2001:db8:1:2:0:0:0:" + i);
        }

        assertThat(enter(AskerCode.random().digits(), "2001:db8:1:2:aaaa:0:0:1"))
                .hasStatus(429);
        assertThat(enter(AskerCode.random().digits(), "2001:db8:1:3:0:0:0:1")).hasStatus(422);
    }

    @Test
    void rightCodesDoNotCount() {
        String code = asked().code().digits();
        for (int i = 0; i < 12; i++) {
            assertThat(enter(code, "198.51.100.9")).hasStatus(302);
        }
    }

    @Test
    void leavingEndsTheSession() {
        Cookie session = sessionOf(enter(asked().code().digits(), "192.0.2.4"));
        assertThat(signedIn(session)).isTrue();

        assertThat(web.get().uri("/mijn-vraag/weg").cookie(session).exchange()).hasStatus(302);

        assertThat(signedIn(session)).isFalse();
    }

    private static Cookie sessionOf(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie("sessie"));
    }

    private boolean signedIn(Cookie session) {
        return web.get()
                        .uri("/mijn-vraag/gesprek")
                        .cookie(session)
                        .exchange()
                        .getResponse()
                        .getStatus()
                == 200;
    }
}
