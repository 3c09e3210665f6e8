package nl.kinderrechtenhelpdesk.health.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import nl.kinderrechtenhelpdesk.health.Finding;
import nl.kinderrechtenhelpdesk.health.HealthCheck;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HelpdeskTest
@Import(HealthControllerTest.Something.class)
class HealthControllerTest {

    private static final AtomicReference<Finding> FOUND = new AtomicReference<>(Finding.well("database.health.well"));

    @TestConfiguration
    static class Something {

        @Bean
        HealthCheck something() {
            return new HealthCheck() {
                @Override
                public String name() {
                    return "database.health";
                }

                @Override
                public Finding look() {
                    return FOUND.get();
                }
            };
        }
    }

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    @BeforeEach
    @AfterEach
    void well() {
        FOUND.set(Finding.well("database.health.well"));
        clock.advance(java.time.Duration.ofSeconds(6));
    }

    @Test
    void anybodyHearsOneWordAndNothingOfWhatIsWrong() {
        assertThat(browser.get().uri("/gezond")).hasStatus(200).hasBodyTextEqualTo("ok\n");

        find(Finding.broken("database.health.away"));
        assertThat(browser.get().uri("/gezond")).hasStatus(503).hasBodyTextEqualTo("not ok\n");

        find(Finding.attention("database.health.away"));
        assertThat(browser.get().uri("/gezond")).hasStatus(200).hasBodyTextEqualTo("ok\n");
    }

    @Test
    void anAdministratorReadsInWordsWhatIsWrongAndIsToldSoOnEveryPage() {
        find(Finding.broken("database.health.away"));

        MvcTestResult page = browser.get()
                .uri("/medewerkers/beheer/gezondheid")
                .with(signIn.as(Role.ADMINISTRATOR))
                .exchange();

        assertThat(page).hasStatus(200).bodyText().contains("Werkt niet").contains("Geeft geen antwoord");
        assertThat(browser.get().uri("/medewerkers/beheer/medewerkers").with(signIn.as(Role.ADMINISTRATOR)))
                .bodyText()
                .contains("Eén onderdeel van de helpdesk vraagt om aandacht.");
    }

    private void find(Finding finding) {
        FOUND.set(finding);
        clock.advance(java.time.Duration.ofSeconds(6));
    }
}
