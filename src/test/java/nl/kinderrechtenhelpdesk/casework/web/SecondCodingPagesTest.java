package nl.kinderrechtenhelpdesk.casework.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A closed case is coded once more by somebody who does not see how it was coded. */
@HelpdeskTest
class SecondCodingPagesTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Casework casework;

    @Autowired
    Intake intake;

    @Autowired
    SignIn signIn;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient database;

    private SignIn.Person first;
    private SignIn.Person second;
    private CaseSummary closed;

    @BeforeEach
    void aClosedCaseThatWasDrawn() {
        first = signIn.newAccount(Role.LAWYER);
        second = signIn.newAccount(Role.LAWYER);
        CaseSummary asked = new AskedCases(intake, casework).ask("Mag de school mij wegsturen?");
        casework.move(asked.id(), Move.ACCEPT, first.who().actor(), asked.version());
        CaseSummary accepted = casework.find(asked.id()).orElseThrow();
        assertThat(code(
                        first,
                        path(accepted) + "/sluiten",
                        "EDUCATION",
                        "versie",
                        "" + accepted.version(),
                        "actie",
                        "sluiten"))
                .hasStatus(302);
        closed = casework.find(asked.id()).orElseThrow();
        database.sql("""
                        insert into casework.second_coding (case_id, drawn_on, first_by, first_codes)
                        select case_id, current_date, handler, codes from casework.case_file where case_id = :id""").param("id", closed.id().value()).update();
    }

    private static String path(CaseSummary summary) {
        return "/medewerkers/zaken/" + summary.id();
    }

    private MvcTestResult code(SignIn.Person who, String path, String theme, String... more) {
        var request = web.post()
                .uri(path)
                .with(who.signedIn())
                .with(csrf())
                .param("thema", theme)
                .param("vraagsteller", "CHILD")
                .param("leeftijd", "AGE_12_15")
                .param("verblijf", "NOT_RELEVANT")
                .param("uitkomst", "WITHDRAWN");
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(SignIn.Person who, String path) {
        return web.get().uri(path).with(who.signedIn()).exchange();
    }

    private String text(SignIn.Person who, String path) throws Exception {
        return get(who, path).getResponse().getContentAsString(UTF_8);
    }

    @Test
    void theSecondReadsTheCaseWithoutTheFirstCodesAndThatIsOnRecord() throws Exception {
        assertThat(text(second, SecondCodingWords.PATH)).contains(closed.number());

        assertThat(text(second, path(closed) + "/tweede-codering"))
                .contains("Mag de school mij wegsturen?", "Bewaar mijn codes")
                .doesNotContain(" selected", " checked");
        assertThat(trail.of(closed.id()))
                .anyMatch(line -> line.actor().equals(second.who().actor()) && line.action() == AuditAction.CASE_READ);
    }

    @Test
    void whoHandledItDoesNotCodeItAgainAndCannotLookBeforeTheOtherDid() throws Exception {
        assertThat(get(first, path(closed) + "/tweede-codering")).hasStatus(404);
        assertThat(get(first, path(closed) + "/tweede-codering/vergelijken")).hasStatus(404);
        assertThat(get(second, path(closed) + "/tweede-codering/vergelijken")).hasStatus(404);
        assertThat(text(first, SecondCodingWords.PATH)).doesNotContain(closed.number());
    }

    @Test
    void whatTheSecondChoseIsKeptBesideTheFirstAndChangesNothing() throws Exception {
        String before = codes();
        assertThat(code(second, path(closed) + "/tweede-codering", "", "actie", "bewaren"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"CHILD\" selected");
        assertThat(code(second, path(closed) + "/tweede-codering", "BULLYING", "actie", "bewaren"))
                .hasStatus(302);

        assertThat(codes()).isEqualTo(before);
        for (SignIn.Person one : new SignIn.Person[] {first, second}) {
            assertThat(text(one, SecondCodingWords.PATH)).contains(closed.number(), "1 verschil");
            assertThat(text(one, path(closed) + "/tweede-codering/vergelijken"))
                    .contains("Onderwijs", "Pesten", "Verschilt");
        }
        assertThat(get(signIn.newAccount(Role.LAWYER), path(closed) + "/tweede-codering/vergelijken"))
                .hasStatus(404);
        assertThat(code(second, path(closed) + "/tweede-codering", "EDUCATION", "actie", "bewaren"))
                .as("once is enough")
                .hasStatus(404);
        assertThat(text(signIn.newAccount(Role.COORDINATOR), SecondCodingWords.PATH))
                .contains("Hoe vaak wij het eens zijn", "Landis en Koch");
    }

    private String codes() {
        return database.sql("select codes::text || version from casework.case_file where case_id = :id")
                .param("id", closed.id().value())
                .query(String.class)
                .single();
    }
}
