package nl.kinderrechtenhelpdesk.casework.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a case is about is known before it is closed. */
@HelpdeskTest
class CodedFromTriageTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Casework casework;

    @Autowired
    CaseHandling handling;

    @Autowired
    Intake intake;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient database;

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

    private MvcTestResult keep(CaseSummary summary, String theme, String decisionMonth) {
        return web.post()
                .uri("/medewerkers/zaken/" + summary.id() + "/sluiten")
                .with(lawyer.signedIn())
                .with(csrf())
                .param("actie", "bewaren")
                .param("versie", "" + summary.version())
                .param("thema", theme)
                .param("besluit", decisionMonth)
                .exchange();
    }

    private CaseSummary now(CaseSummary summary) {
        return casework.find(summary.id()).orElseThrow();
    }

    private List<String> known(CaseSummary summary) {
        UUID fact = database.sql("select fact_id from casework.case_file where case_id = :id")
                .param("id", summary.id().value())
                .query(UUID.class)
                .single();
        return database.sql(
                        "select array_to_string(codes, ' ') from signals.case_coding where fact_id = :fact order by version")
                .param("fact", fact)
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void whatTheAskerToldIsKnownFromTriageOnAndWhatALawyerCorrectsStandsBesideIt() {
        CaseSummary summary = accepted();
        await().untilAsserted(() -> assertThat(known(summary)).hasSize(1));
        assertThat(known(summary).getFirst()).contains("asker:", "age_band:").doesNotContain("theme:", "municipality:");

        assertThat(keep(summary, "EDUCATION", "")).hasStatus(302);

        assertThat(now(summary).status()).isEqualTo(CaseStatus.ACCEPTED);
        await().untilAsserted(() -> assertThat(known(summary)).hasSize(2));
        assertThat(known(summary).getLast()).contains("theme:EDUCATION");
        assertThat(keep(now(summary), "HOUSING", "")).hasStatus(302);
        await().untilAsserted(() -> assertThat(known(summary)).hasSize(3));
        assertThat(known(summary).getLast()).contains("theme:HOUSING").doesNotContain("EDUCATION");
    }

    @Test
    void nothingNeedBeCompleteBeforeClosingButWhatIsNoMonthIsSaid() {
        CaseSummary summary = accepted();

        assertThat(keep(summary, "", "gisteren")).hasStatus(422).bodyText().contains("href=\"#besluit\"");
        assertThat(keep(summary, "", "")).hasStatus(302);
    }

    @Test
    void whoKeepsCodesOnAnOlderCaseSeesWhatChangedMeanwhile() {
        CaseSummary summary = accepted();
        assertThat(keep(summary, "EDUCATION", "")).hasStatus(302);

        assertThat(keep(summary, "HOUSING", "")).hasStatus(409).bodyText().contains("Onderwijs");
    }

    private MvcTestResult send(CaseSummary summary, String action, String... fields) {
        var request = web.post()
                .uri("/medewerkers/zaken/" + summary.id() + "/sluiten")
                .with(lawyer.signedIn())
                .with(csrf())
                .param("actie", action)
                .param("versie", "" + summary.version())
                .param("thema", "EDUCATION");
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private List<CodedProvision> rights(CaseSummary summary) {
        return handling.find(summary.id()).orElseThrow().coding().provisions();
    }

    @Test
    void aRightWithoutItsFindingIsShownAgainAndSaidAndNothingIsKeptWithoutIt() {
        CaseSummary summary = accepted();
        String asked = "Kies de bevinding bij CRC-28, of geef aan dat deze bepaling er niet bij hoort";

        for (String action : List.of("bewaren", "sluiten")) {
            for (String field : List.of("rechten", "recht")) {
                assertThat(send(summary, action, field, "CRC-28"))
                        .hasStatus(422)
                        .bodyText()
                        .contains("href=\"#bevinding-CRC-28\"", asked, "name=\"rechten\" value=\"CRC-28\"");
            }
        }
        assertThat(send(summary, "bewaren", "rechten", "CRC-28", "bevinding-CRC-28", "VIOLATED"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#uitkomst-CRC-28\"");
        assertThat(now(summary).version()).isEqualTo(summary.version());
    }

    @Test
    void aRightIsKeptWithItsFindingAndOutcomeUntilItIsSaidNotToBelong() {
        CaseSummary summary = accepted();
        String[] right = {"rechten", "CRC-28", "bevinding-CRC-28", "VIOLATED", "uitkomst-CRC-28", "PENDING"};

        assertThat(send(summary, "bewaren", right)).hasStatus(302);
        assertThat(rights(summary)).extracting(CodedProvision::code).containsExactly(new ProvisionCode("CRC-28"));

        assertThat(send(now(summary), "bewaren", "rechten", "CRC-28", "weg", "CRC-28"))
                .hasStatus(302);
        assertThat(rights(summary)).isEmpty();
    }

    @Test
    void aRightThatWasAddedStandsInTheFormOnceAndIsNoLongerTheOneToAdd() {
        assertThat(send(accepted(), "erbij", "rechten", "CRC-28", "recht", "CRC-12"))
                .hasStatus(200)
                .bodyText()
                .contains("name=\"rechten\" value=\"CRC-28\"", "name=\"rechten\" value=\"CRC-12\"")
                .doesNotContain("value=\"CRC-12\" selected");
    }

    @Test
    void theWeekIsKeptAndNotTheDay() {
        CaseSummary summary = accepted();
        await().untilAsserted(() -> assertThat(known(summary)).hasSize(1));

        assertThat(database.sql(
                                "select count(*) from signals.case_coding where extract(isodow from received_in) <> 1 or extract(isodow from coded_in) <> 1")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void thePageOfClosingOffersToKeepTheCodesOnly() throws Exception {
        CaseSummary summary = accepted();
        assertThat(web.get()
                        .uri("/medewerkers/zaken/" + summary.id() + "/sluiten")
                        .with(lawyer.signedIn())
                        .exchange()
                        .getResponse()
                        .getContentAsString(UTF_8))
                .contains("value=\"bewaren\"", "Bewaar de codes, sluit nog niet");
    }
}
