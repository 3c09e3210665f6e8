package nl.kinderrechtenhelpdesk.casework.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.InstantSource;
import java.time.YearMonth;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.CaseTerm.Standing;
import nl.kinderrechtenhelpdesk.casework.CaseTerms;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Facets that came later, one entry each: what the body decided, of which no line of Java knows, and in which month; what kind of decision
 * it was, and how and in what language was asked.
 */
@HelpdeskTest
class NewFacetsTest {

    /** No other test has a decision of so long ago. */
    private static final String LONG_AGO = "1998-02";

    @Autowired
    MockMvcTester web;

    @Autowired
    Casework casework;

    @Autowired
    CaseTerms terms;

    @Autowired
    Intake intake;

    @Autowired
    SignIn signIn;

    @Autowired
    InstantSource clock;

    private SignIn.Person lawyer;

    @BeforeEach
    void people() {
        lawyer = signIn.newAccount(Role.LAWYER);
    }

    private CaseSummary accepted() {
        CaseSummary summary = new AskedCases(intake, casework).ask("Mag de gemeente dit weigeren?");
        casework.move(summary.id(), Move.ACCEPT, lawyer.who().actor(), summary.version());
        return casework.find(summary.id()).orElseThrow();
    }

    private MvcTestResult close(CaseSummary summary, String decided, String month) {
        return web.post()
                .uri(path(summary) + "/sluiten")
                .with(lawyer.signedIn())
                .with(csrf())
                .param("actie", "sluiten")
                .param("versie", "" + summary.version())
                .param("thema", "EDUCATION")
                .param("vraagsteller", "CHILD")
                .param("leeftijd", "AGE_12_15")
                .param("verblijf", "NOT_RELEVANT")
                .param("uitkomst", "WITHDRAWN")
                .param("beslist", decided)
                .param("besluit", month)
                .exchange();
    }

    private void termOf(CaseSummary summary, String kind) {
        assertThat(web.post()
                        .uri(path(summary) + "/termijnen")
                        .with(lawyer.signedIn())
                        .with(csrf())
                        .param("soort", kind)
                        .param("vanaf-day", "3")
                        .param("vanaf-month", "2")
                        .param("vanaf-year", "1998")
                        .exchange())
                .hasStatus(302);
    }

    private static String path(CaseSummary summary) {
        return "/medewerkers/zaken/" + summary.id();
    }

    private String page(String path) {
        try {
            return web.get()
                    .uri(path)
                    .with(lawyer.signedIn())
                    .exchange()
                    .getResponse()
                    .getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void areAskedAtClosingAndStandInTheCaseTheListTheFiguresAndTheirFile() {
        CaseSummary summary = accepted();
        assertThat(page(path(summary) + "/sluiten"))
                .contains("Maand van het besluit", "type=\"month\"", "Wat de instantie besloot", ">Geweigerd<");

        assertThat(close(summary, "REFUSED", LONG_AGO)).hasStatus(302);

        assertThat(page(path(summary))).contains("<dd>Geweigerd<br>", "<dd>feb 1998<br>");
        assertThat(page(path(summary) + "/sluiten"))
                .contains("value=\"REFUSED\" selected", "value=\"" + LONG_AGO + "\"");
        String asked = "?beslist=REFUSED&besluit=" + LONG_AGO;
        assertThat(page("/medewerkers/zaken" + asked)).contains(summary.number());
        assertThat(page("/medewerkers/zaken?beslist=GRANTED&besluit=" + LONG_AGO))
                .doesNotContain(summary.number());
        await().untilAsserted(() -> assertThat(page("/medewerkers/cijfers" + asked))
                .contains("Wat de instantie besloot", "/medewerkers/zaken?beslist=REFUSED&amp;besluit=" + LONG_AGO));
        assertThat(page("/medewerkers/cijfers/decided.csv" + asked)).contains("REFUSED;\"Geweigerd\";1\r\n");
        assertThat(page("/medewerkers/cijfers/decision_month.csv" + asked)).contains(LONG_AGO + ";\"feb 1998\";1\r\n");
    }

    @Test
    void needNotBeAnsweredButAMonthIsOneThatHasBegun() {
        CaseSummary summary = accepted();
        String next = YearMonth.from(Zone.today(clock)).plusMonths(1).toString();
        for (String wrong : new String[] {next, "gisteren", "1998-13"}) {
            assertThat(close(summary, "", wrong))
                    .hasStatus(422)
                    .bodyText()
                    .contains("href=\"#besluit\"", "Vul de maand van het besluit in");
        }

        assertThat(close(summary, "", "")).hasStatus(302);
        assertThat(page(path(summary))).doesNotContain("Maand van het besluit");
    }

    @Test
    void channelAndLanguageOfAQuestionStandInTheCaseAndTheListAndAreNotAskedAtClosing() {
        CaseSummary summary = accepted();

        assertThat(page(path(summary)))
                .contains(
                        "Hoe de vraag binnenkwam", "<dd>Via de website<br>", "Taal van de vraag", "<dd>Nederlands<br>");
        assertThat(page(path(summary) + "/sluiten")).doesNotContain("name=\"kanaal\"", "name=\"taal\"");
        assertThat(page("/medewerkers/zaken?kanaal=WEB&taal=NL&behandelaar=ik&status=open"))
                .contains(path(summary));
        assertThat(page("/medewerkers/zaken?kanaal=PHONE&behandelaar=ik&status=open"))
                .doesNotContain(path(summary));
        assertThat(close(summary, "", "")).hasStatus(302);
        assertThat(page(path(summary))).contains("<dd>Via de website<br>");
    }

    @Test
    void theKindOfDecisionIsThatOfTheTermEstablishedLastUntilTheCaseIsClosed() {
        CaseSummary summary = accepted();
        termOf(summary, "AWB_OBJECTION");
        termOf(summary, "AWB_COMPLAINT");

        assertThat(page(path(summary))).contains("Soort besluit");
        assertThat(page(path(summary) + "/sluiten")).contains("value=\"AWB_COMPLAINT\" selected");
        terms.of(summary.id())
                .forEach(term -> terms.settle(
                        summary.id(),
                        term.id(),
                        term.version(),
                        Standing.DONE,
                        lawyer.who().id()));
        assertThat(close(casework.find(summary.id()).orElseThrow(), "", "")).hasStatus(302);
        termOf(summary, "AWB_OBJECTION");
        assertThat(page(path(summary))).doesNotContain("Soort besluit");
    }
}
