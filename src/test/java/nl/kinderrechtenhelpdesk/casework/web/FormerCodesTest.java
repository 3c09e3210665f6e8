package nl.kinderrechtenhelpdesk.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A case that is coded with a code that can no longer be chosen. */
@HelpdeskTest
class FormerCodesTest {

    private static final String FORMER = "GESLOTEN_OF_JJI";

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

    private SignIn.Person lawyer;

    @BeforeEach
    void people() {
        lawyer = signIn.newAccount(Role.LAWYER);
    }

    private CaseSummary accepted() {
        CaseSummary summary = new AskedCases(intake, casework).ask("Mag ik naar buiten?");
        casework.move(summary.id(), Move.ACCEPT, lawyer.who().actor(), summary.version());
        return now(summary.id());
    }

    private CaseSummary now(CaseId id) {
        return casework.find(id).orElseThrow();
    }

    private Codes codes(CaseId id) {
        return handling.find(id).orElseThrow().coding().codes();
    }

    private MvcTestResult close(CaseSummary summary) {
        return web.post()
                .uri(path(summary))
                .with(lawyer.signedIn())
                .with(csrf())
                .param("actie", "sluiten")
                .param("versie", "" + summary.version())
                .param("thema", "EDUCATION")
                .param("vraagsteller", "CHILD")
                .param("leeftijd", "AGE_12_15")
                .param("verblijf", "NOT_RELEVANT")
                .param("uitkomst", "WITHDRAWN")
                .param("instantie", "SCHOOL", FORMER)
                .exchange();
    }

    private static String path(CaseSummary summary) {
        return "/medewerkers/zaken/" + summary.id() + "/sluiten";
    }

    @Test
    void keepsItWhenItIsClosedAgainAndOthersCannotGetIt() {
        CaseSummary other = accepted();
        assertThat(close(other)).hasStatus(302);
        assertThat(codes(other.id()).all(Facet.BODY)).containsExactly("SCHOOL");

        CaseSummary old = accepted();
        Codes coded = codes(other.id()).with(Facet.BODY, List.of(FORMER));
        handling.close(old.id(), new Coding(coded, List.of()), new Actor.Staff(lawyer.id()), old.version());
        CaseSummary closed = now(old.id());
        casework.move(old.id(), Move.REOPEN, lawyer.who().actor(), closed.version());
        assertThat(web.get().uri(path(old)).with(lawyer.signedIn()).exchange())
                .bodyText()
                .contains("value=\"" + FORMER + "\" checked");

        assertThat(close(now(old.id()))).hasStatus(302);

        assertThat(codes(old.id()).all(Facet.BODY)).containsExactly("SCHOOL", FORMER);
    }
}
