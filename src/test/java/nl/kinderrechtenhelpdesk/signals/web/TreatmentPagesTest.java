package nl.kinderrechtenhelpdesk.signals.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What people see of like cases that were decided unlike: sixteen of them in one province, sixteen in another. */
@HelpdeskTest
class TreatmentPagesTest {

    private static final String PATH = "/medewerkers/ongelijke-gevallen";
    private static final String CHOICE = PATH + "?regel=WLZ&situatie=DISABILITY&vergelijk=provincies";

    @Autowired
    MockMvcTester web;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient database;

    @Autowired
    Intake intake;

    @Autowired
    Casework casework;

    private final List<UUID> facts = new ArrayList<>();
    private SignIn.Person lawyer;
    private SignIn.Person advocate;

    @BeforeEach
    void unequalTreatment() {
        lawyer = signIn.newAccount(Role.LAWYER);
        advocate = signIn.newAccount(Role.ADVOCATE);
        for (int one = 0; one < 16; one++) {
            fact("PV30", one < 15 ? "REFUSED" : "PARTLY");
            fact("PV25", one < 14 ? "GRANTED" : "REFUSED");
        }
        changed();
    }

    private void fact(String province, String decided) {
        UUID fact = UUID.randomUUID();
        facts.add(fact);
        String codes =
                "{rule:WLZ,theme:HEALTH_CARE,situation:DISABILITY,body:CIZ,age_band:AGE_4_7,residence:DUTCH,province:%s,decision_month:2026-03,decided:%s}"
                        .formatted(province, decided);
        database.sql(
                        "insert into signals.case_fact (fact_id, received_in, codes) values (:id, '2026-04-01', :codes::text[])")
                .param("id", fact)
                .param("codes", codes)
                .update();
        database.sql("""
                        insert into signals.case_coding (fact_id, version, received_in, coded_in, closed, codes)
                        values (:id, 1, '2026-04-06', date '2026-05-04' + 7 * :week, true, :codes::text[])""")
                .param("id", fact)
                .param("week", facts.size() / 4)
                .param("codes", codes)
                .update();
    }

    private void changed() {
        database.sql("update signals.revision set number = number + 1").update();
    }

    @AfterEach
    void nothingLeft() {
        for (UUID fact : facts) {
            database.sql("delete from signals.case_fact where fact_id = :id")
                    .param("id", fact)
                    .update();
            database.sql("delete from signals.case_coding where fact_id = :id")
                    .param("id", fact)
                    .update();
        }
        changed();
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

    @Test
    void theListShowsWhereLikeCasesWereDecidedUnlikeAndGoesOnToAProblemFile() {
        // of two provinces each differs as much from the other
        assertThat(page(PATH, lawyer))
                .contains("Waarschijnlijk geen toeval", "/medewerkers/knelpunten/nieuw?", "regel=WLZ")
                .containsAnyOf(
                        "In Noord-Brabant werd bij 1 van de 16 kinderen geheel of deels toegekend wat was gevraagd, in andere provincies bij 14 van de 16.",
                        "In Gelderland werd bij 14 van de 16 kinderen geheel of deels toegekend wat was gevraagd, in andere provincies bij 1 van de 16.");
        assertThat(page("/medewerkers/knelpunten/nieuw?regel=WLZ", lawyer)).contains("WLZ");
    }

    @Test
    void whoMayOpenCasesSeesThemSideBySideWithWhatStillDiffers() {
        String page = page(CHOICE, lawyer);
        assertThat(facts).anyMatch(fact -> page.contains("/medewerkers/zaken/gegeven/" + fact));
        assertThat(page)
                .contains(
                        "In Noord-Brabant werd bij 1 van de 16 kinderen geheel of deels toegekend wat was gevraagd, in Gelderland bij 14 van de 16.",
                        "in minder dan 1 van de 1000 keer",
                        "met 1 euro op ongelijke behandeling gewed",
                        "Met zo weinig besluiten",
                        "mrt 2026",
                        "Verder geen eigen codes.");
    }

    @Test
    void whoMayNotOpenCasesSeesNoNumberUnderFiveNoMonthAndNoCase() {
        assertThat(page(CHOICE, advocate))
                .contains("minder dan vijf", "ongeveer 15", "in minder dan 1 van de 100 keer", "/medewerkers/cijfers?")
                .doesNotContain("1 van de 16", "mrt 2026", "Open de zaak", "/gegeven/", "euro");
        assertThat(page(PATH, advocate)).contains("minder dan vijf").doesNotContain("1 van de 16");
    }

    @Test
    void aFactLeadsToItsCaseAndNothingElseDoes() {
        CaseSummary asked = new AskedCases(intake, casework).ask("Een vraag van de proef.");
        UUID fact = database.sql("select fact_id from casework.case_file where case_id = :id")
                .param("id", asked.id().value())
                .query(UUID.class)
                .single();
        assertThat(web.get()
                        .uri("/medewerkers/zaken/gegeven/" + fact)
                        .with(lawyer.signedIn())
                        .exchange())
                .hasStatus(302)
                .hasHeader("Location", "/medewerkers/zaken/" + asked.id());
        for (String none : List.of(UUID.randomUUID().toString(), "onzin")) {
            assertThat(web.get()
                            .uri("/medewerkers/zaken/gegeven/" + none)
                            .with(lawyer.signedIn())
                            .exchange())
                    .hasStatus(404);
        }
    }

    @Test
    void whatCannotBeComparedIsSaidAndHowItWorksToo() {
        assertThat(page(PATH + "?regel=WLZ&vergelijk=instanties", lawyer)).contains("te weinig besluiten");
        assertThat(page(PATH + "?regel=BWBR0011823", lawyer))
                .contains("te weinig besluiten")
                .doesNotContain("Wat er besloten werd");
        assertThat(page(PATH + "/uitleg", advocate)).contains("Een verschil bewijst geen onrecht");
    }
}
