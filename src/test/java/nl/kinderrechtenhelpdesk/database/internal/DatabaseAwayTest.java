package nl.kinderrechtenhelpdesk.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The database lets nobody in, as when it has ended: everybody hears so soon, and nothing typed is lost. */
@HelpdeskTest
class DatabaseAwayTest {

    private static final Duration PROMISED = Duration.ofSeconds(5);
    private static final String STORY = "Ik durf thuis niet te zeggen wat er is gebeurd.";
    private static final Cookie SESSION = new Cookie(
            "sessie",
            Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII)));

    @Autowired
    MockMvcTester browser;

    @Value("${database.url}")
    String address;

    private Cookie draft = new Cookie("vraag", "");

    @BeforeEach
    void askAndThenTheDatabaseGoesAway() throws SQLException {
        MvcTestResult begun = browser.post()
                .uri("/stel-je-vraag/wie")
                .with(csrf())
                .param("who", "CHILD")
                .exchange();
        draft = Objects.requireNonNull(begun.getResponse().getCookie("vraag"));
        assertThat(browser.get().uri("/")).hasStatus(200);
        letConnect(false);
    }

    @AfterEach
    void theDatabaseComesBack() throws SQLException {
        letConnect(true);
        await().atMost(PROMISED)
                .untilAsserted(() -> assertThat(
                                browser.get().uri("/stel-je-vraag/vraag").cookie(draft))
                        .hasStatusOk());
        await().atMost(PROMISED)
                .untilAsserted(
                        () -> assertThat(browser.get().uri("/steun-ons/contact").cookie(SESSION))
                                .hasStatusOk());
        await().atMost(PROMISED)
                .untilAsserted(() -> assertThat(
                                browser.get().uri("/medewerkers/inloggen").cookie(SESSION))
                        .hasStatusOk());
    }

    @Test
    void whoAsksGetsTheTextBackWithinFiveSecondsToSendItAgain() {
        long began = System.nanoTime();
        MvcTestResult page = browser.post()
                .uri("/stel-je-vraag/vraag")
                .with(csrf())
                .cookie(draft)
                .param("_csrf", "the-token-it-came-with")
                .param("question", STORY)
                .exchange();

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PROMISED);
        assertThat(page).hasStatus(503).headers().hasValue("Retry-After", "30");
        assertThat(page)
                .bodyText()
                .contains("Dat ligt aan ons")
                .contains(STORY)
                .contains("action=\"/stel-je-vraag/vraag\"")
                .contains("Opnieuw versturen");
    }

    @Test
    void whoIsSignedInHearsItInTheirLanguageThoughSessionsAreInThatSameDatabase() {
        long began = System.nanoTime();
        MvcTestResult page = browser.post()
                .uri("/en/steun-ons/contact")
                .cookie(SESSION)
                .param("bericht", STORY)
                .exchange();

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PROMISED);
        assertThat(page).hasStatus(503).headers().hasValue("Cache-Control", "no-store");
        assertThat(page.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(page)
                .bodyText()
                .contains("It is our fault")
                .contains(STORY)
                .contains("action=\"/en/steun-ons/contact\"");
    }

    @Test
    void aPasswordOrACodeIsNeverGivenBack() {
        MvcTestResult page = browser.post()
                .uri("/medewerkers/inloggen")
                .with(csrf())
                .cookie(SESSION)
                .param("email", "iemand@helpdesk.example")
                .param("wachtwoord", "een lang geheim")
                .exchange();

        assertThat(page)
                .hasStatus(503)
                .bodyText()
                .doesNotContain("geheim")
                .doesNotContain("<form method=\"post\" action=\"/medewerkers/inloggen\"");
    }

    @Test
    void whatAnotherSiteSentIsNotShown() {
        MvcTestResult page = browser.post()
                .uri("/steun-ons/contact")
                .cookie(SESSION)
                .header("Sec-Fetch-Site", "cross-site")
                .param("bericht", STORY)
                .exchange();

        assertThat(page).hasStatus(403).bodyText().doesNotContain(STORY);
    }

    @Test
    void pagesThatAreOnlyReadStayUpAndAnybodyCanAskWhetherAllIsWell() {
        long began = System.nanoTime();
        assertThat(browser.get().uri("/hulp-nu")).hasStatusOk();
        assertThat(browser.get().uri("/gezond")).hasStatus(503);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PROMISED);
    }

    private void letConnect(boolean allowed) throws SQLException {
        int name = address.lastIndexOf('/') + 1;
        String database = address.substring(name).replaceAll("\\?.*", "");
        try (Connection server =
                        DriverManager.getConnection(address.substring(0, name) + "postgres", "postgres", "postgres");
                Statement statement = server.createStatement()) {
            statement.execute("alter database " + database + " with allow_connections " + allowed);
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database
                    + "' and not " + allowed);
        }
    }
}
