package nl.kinderrechtenhelpdesk.signals.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people see of signals and do with them. */
@HelpdeskTest
class SignalPagesTest {

    private static final String PATH = "/medewerkers/signalen";

    @Autowired
    MockMvcTester web;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient database;

    private final UUID signal = UUID.randomUUID();
    private SignIn.Person coordinator;
    private SignIn.Person lawyer;
    private SignIn.Person advocate;

    @BeforeEach
    void people() {
        coordinator = signIn.newAccount(Role.COORDINATOR);
        lawyer = signIn.newAccount(Role.LAWYER);
        advocate = signIn.newAccount(Role.ADVOCATE);
        database.sql("""
                        insert into signals.signal (signal_id, found_on, first_day, codes, kind, observed, expected, strength,
                          false_a_year, weeks, drivers, volume, season)
                        values (:id, date_trunc('week', current_date)::date, date_trunc('week', current_date)::date - 70,
                          '{theme:HOUSING,province:PV20}', 'MORE', 4, 1.25, 5, 0.1,
                          '[{"monday":"2026-09-07","observed":1,"expected":0.1,"low":0,"high":1},{"monday":"2026-09-14","observed":0,"expected":0.1,"low":0,"high":1},{"monday":"2026-09-21","observed":1,"expected":0.1,"low":0,"high":1},{"monday":"2026-09-28","observed":2,"expected":0.1,"low":0,"high":1}]',
                          '[{"code":"asker:PARENT","cases":3,"usual":1.5}]', 1.3, 1.0)""").param("id", signal).update();
    }

    @AfterEach
    void nothingLeft() {
        database.sql("delete from signals.signal where signal_id = :id")
                .param("id", signal)
                .update();
        database.sql("update signals.patience set false_alarms = 2").update();
    }

    private String page(String path, SignIn.Person who) {
        try {
            return web.get()
                    .uri(path)
                    .with(who.signedIn())
                    .exchange()
                    .getResponse()
                    .getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult decide(SignIn.Person who, String what, String reason, int version) {
        return web.post()
                .uri(PATH + "/" + signal)
                .with(who.signedIn())
                .with(csrf())
                .param("versie", "" + version)
                .param("besluit", what)
                .param("reden", reason)
                .exchange();
    }

    @Test
    void whoMayOpenCasesSeesWhatStandsOutAndGoesOnToTheCases() {
        assertThat(page(PATH, lawyer)).contains("Groningen", "4 zaken. Te verwachten waren er 1,3.", "Nieuw");
        assertThat(page(PATH + "/" + signal, lawyer))
                .contains(
                        "eens in de 10 jaar",
                        "30% drukker. Dat is al meegerekend.",
                        "Het ligt niet aan de tijd van het jaar.",
                        "3 van de zaken. Gewoonlijk 1,5.",
                        "/medewerkers/zaken?",
                        "provincie=PV20")
                .doesNotContain("Wat doet u ermee?");
    }

    @Test
    void whoMayNotOpenCasesSeesNoNumberUnderFiveAndNoPicture() {
        assertThat(page(PATH + "/" + signal, advocate))
                .contains("minder dan vijf zaken", "/medewerkers/cijfers?", "Wat doet u ermee?")
                .doesNotContain("<svg height", "van de zaken. Gewoonlijk", "/medewerkers/zaken?");
    }

    @Test
    void aSignalThatIsNothingNeedsAReasonAndKeepsWhatWasTyped() {
        assertThat(decide(coordinator, "DISMISSED", " ", 0))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#reden\"", "value=\"DISMISSED\" checked");
        assertThat(decide(coordinator, "", "", 0)).hasStatus(422);
        assertThat(decide(coordinator, "PROBLEM", "", 0))
                .as("without a problem file")
                .hasStatus(422);

        assertThat(decide(coordinator, "DISMISSED", "Een school sloot.", 0)).hasStatus(302);
        assertThat(page(PATH + "/" + signal, lawyer)).contains("Geen knelpunt", "Een school sloot.");
        assertThat(page(PATH, lawyer)).contains("Afgehandeld");
    }

    @Test
    void whoDecidesAfterSomebodyElseIsTold() {
        assertThat(decide(advocate, "WATCHED", "", 0)).hasStatus(302);

        assertThat(decide(coordinator, "DISMISSED", "Toeval.", 0))
                .hasStatus(409)
                .bodyText()
                .contains("Iemand anders heeft intussen beslist");
        assertThat(page(PATH + "/" + signal, lawyer)).contains("We houden het in de gaten");
    }

    @Test
    void onlyACoordinatorSaysHowManyFalseAlarmsThereMayBeAndWithinBounds() {
        for (String wrong : new String[] {"0", "13", "veel", ""}) {
            assertThat(allow(coordinator, wrong)).hasStatus(422).bodyText().contains("Vul een getal in");
        }
        assertThat(allow(coordinator, "0,5")).hasStatus(302);
        assertThat(page(PATH, coordinator)).contains("value=\"0,5\"");
        assertThat(allow(lawyer, "3")).hasStatus(403);
        assertThat(page(PATH, lawyer)).doesNotContain("Vals alarm per jaar");
    }

    private MvcTestResult allow(SignIn.Person who, String number) {
        return web.post()
                .uri(PATH + "/geduld")
                .with(who.signedIn())
                .with(csrf())
                .param("aantal", number)
                .exchange();
    }

    @Test
    void howItWorksAndHowItDidIsSaidInBothLanguages() {
        assertThat(page(PATH + "/uitleg", advocate))
                .contains("Wat het niet ziet")
                .containsPattern("Er waren [1-9]\\d* signalen");
        assertThat(web.get()
                        .uri(PATH + "/" + UUID.randomUUID())
                        .with(lawyer.signedIn())
                        .exchange())
                .hasStatus(404);
        assertThat(web.get().uri(PATH + "/onzin").with(lawyer.signedIn()).exchange())
                .hasStatus(404);
    }
}
