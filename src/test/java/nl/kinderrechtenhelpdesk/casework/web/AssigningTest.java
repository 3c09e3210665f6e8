package nl.kinderrechtenhelpdesk.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Giving a case to somebody asks whether one may, and leaves a line; so does searching. */
@HelpdeskTest
class AssigningTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Casework casework;

    @Autowired
    Intake intake;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient database;

    @Autowired
    SignIn signIn;

    @Test
    void aLawyerDoesNotGiveAwayTheCaseOfAnotherAndTheAttemptLeavesALine() {
        SignIn.Person handler = signIn.newAccount(Role.LAWYER);
        SignIn.Person other = signIn.newAccount(Role.LAWYER);
        SignIn.Person third = signIn.newAccount(Role.LAWYER);
        CaseId id =
                new AskedCases(intake, casework).ask("Een vraag van de proef.").id();
        assertThat(assign(handler, id, handler.id())).hasStatus3xxRedirection();

        assertThat(assign(other, id, third.id())).hasStatus(403);

        assertThat(casework.find(id).map(CaseSummary::handler)).contains(handler.id());
        assertThat(trail.of(id))
                .filteredOn(line -> line.actor().equals(other.who().actor()))
                .extracting(AuditTrail.Entry::action)
                .containsExactly(AuditAction.ACCESS_REFUSED);
    }

    @Test
    void assigningLeavesALine() {
        SignIn.Person handler = signIn.newAccount(Role.LAWYER);
        CaseId id =
                new AskedCases(intake, casework).ask("Een vraag van de proef.").id();

        assign(handler, id, handler.id());

        assertThat(trail.of(id))
                .filteredOn(line -> line.actor().equals(handler.who().actor()))
                .extracting(AuditTrail.Entry::action)
                .containsExactly(AuditAction.CASE_ASSIGNED);
    }

    @Test
    void searchingLeavesALineWithoutTheWords() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);

        MvcTestResult asked = web.post()
                .uri("/medewerkers/zaken/zoeken")
                .with(lawyer.signedIn())
                .with(csrf())
                .param("zoek", "kwetsbaarheid")
                .exchange();
        assertThat(web.get()
                        .uri(URI.create(String.valueOf(asked.getResponse().getRedirectedUrl())))
                        .with(lawyer.signedIn()))
                .hasStatusOk();

        assertThat(database.sql("select row_to_json(e)::text from privacy.audit_entry e where actor = ? and what = ''")
                        .param("staff:" + lawyer.id())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("CASE_SEARCHED")
                .doesNotContain("kwetsbaar");
    }

    private MvcTestResult assign(SignIn.Person by, CaseId id, StaffId to) {
        return web.post()
                .uri("/medewerkers/zaken/" + id + "/toewijzen")
                .with(by.signedIn())
                .with(csrf())
                .param("behandelaar", to.toString())
                .param("versie", String.valueOf(casework.find(id).orElseThrow().version()))
                .exchange();
    }
}
