package nl.kinderrechtenhelpdesk.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HelpdeskTest
class OneLockTest {

    private static final int ASKERS = 30;

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn signIn;

    @Autowired
    DataSource database;

    @Test
    void aLockOnOneTableHoldsThoseWhoNeedItForSecondsAndNobodyElse() throws Exception {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        Cookie draft = Objects.requireNonNull(browser.post()
                .uri("/stel-je-vraag/wie")
                .with(csrf())
                .param("who", "CHILD")
                .exchange()
                .getResponse()
                .getCookie("vraag"));
        List<Future<MvcTestResult>> waiting = new ArrayList<>();
        try (ExecutorService askers = Executors.newFixedThreadPool(ASKERS);
                Connection locking = database.getConnection();
                Statement statement = locking.createStatement()) {
            locking.setAutoCommit(false);
            statement.execute("lock table intake.draft in access exclusive mode");
            long began = System.nanoTime();
            for (int i = 0; i < ASKERS; i++) {
                waiting.add(askers.submit(() -> browser.post()
                        .uri("/stel-je-vraag/vraag")
                        .with(csrf())
                        .cookie(draft)
                        .param("question", "Dit is mijn vraag.")
                        .exchange()));
            }
            MvcTestResult in = browser.post()
                    .uri("/medewerkers/inloggen")
                    .with(csrf())
                    .param("email", lawyer.email())
                    .param("wachtwoord", SignIn.PASSWORD)
                    .exchange();
            assertThat(in).hasStatus3xxRedirection();
            assertThat(waiting)
                    .as("they were still waiting when the lawyer was in")
                    .anyMatch(one -> !one.isDone());
            for (Future<MvcTestResult> one : waiting) {
                assertThat(one.get()).hasStatus(503).bodyText().contains("Dit is mijn vraag.");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
            locking.rollback();
        }
    }

    @Test
    void eachPurposeHasItsOwnBounds() throws Exception {
        assertThat(shown("lock_timeout")).isEqualTo("10s");
        assertThat(shown("statement_timeout")).isEqualTo("30min");
        Purpose.begin("/medewerkers/zaken");
        try {
            assertThat(shown("lock_timeout")).isEqualTo("3s");
            assertThat(shown("statement_timeout")).isEqualTo("15s");
            assertThat(shown("idle_in_transaction_session_timeout")).isEqualTo("30s");
        } finally {
            Purpose.end();
        }
    }

    private String shown(String setting) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
