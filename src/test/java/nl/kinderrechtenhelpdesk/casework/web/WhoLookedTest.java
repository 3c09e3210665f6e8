package nl.kinderrechtenhelpdesk.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who sees who looked: in a case its handler and the coordinator, everywhere the coordinator alone. */
@HelpdeskTest
class WhoLookedTest {

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

    private SignIn.Person handler;
    private SignIn.Person curious;
    private SignIn.Person coordinator;
    private CaseSummary summary;

    @BeforeEach
    void aCaseOfOneThatAnotherOpened() {
        handler = signIn.newAccount(Role.LAWYER);
        curious = signIn.newAccount(Role.LAWYER);
        coordinator = signIn.newAccount(Role.COORDINATOR);
        CaseSummary asked = new AskedCases(intake, casework).ask("Een vraag van de proef.");
        handling.assign(asked.id(), handler.id(), new Actor.Staff(handler.id()), asked.version());
        summary = casework.find(asked.id()).orElseThrow();
        assertThat(get(curious, "/medewerkers/zaken/" + summary.id())).hasStatusOk();
    }

    @Test
    void theHandlerAndTheCoordinatorSeeWhoOpenedACaseAndOthersDoNot() throws Exception {
        String path = "/medewerkers/zaken/" + summary.id() + "/wie-keek";

        assertThat(body(get(handler, path))).contains(curious.who().name(), "bekeek de zaak");
        assertThat(body(get(coordinator, path))).contains(curious.who().name());
        assertThat(get(curious, path)).hasStatus(403);
        assertThat(body(get(handler, path))).contains("vroeg om wat niet open is voor deze rol");
        assertThat(body(get(handler, "/medewerkers/zaken/" + summary.id()))).contains("/wie-keek");
        assertThat(body(get(curious, "/medewerkers/zaken/" + summary.id()))).doesNotContain("/wie-keek");
    }

    @Test
    void theCoordinatorSeesAllLinesByPersonAndKind() throws Exception {
        String here = "/medewerkers/logboek?wie=" + curious.id();

        assertThat(body(get(coordinator, here))).contains("bekeek de zaak");
        assertThat(body(get(coordinator, here + "&soort=gelezen"))).contains("bekeek de zaak");
        assertThat(body(get(coordinator, here + "&soort=geweigerd"))).doesNotContain("bekeek de zaak");
        assertThat(body(get(coordinator, here + "&maand=2001-01"))).doesNotContain("bekeek de zaak");
        assertThat(get(handler, "/medewerkers/logboek")).hasStatus(403);
    }

    @Test
    void theMonthlyListNamesWhoOpenedACaseOfSomebodyElse() throws Exception {
        String list = body(get(coordinator, "/medewerkers/logboek/andermans-zaken"));

        assertThat(list).containsPattern("(?s)" + curious.who().name() + ".{0,300}" + summary.number());
        get(handler, "/medewerkers/zaken/" + summary.id());
        assertThat(body(get(coordinator, "/medewerkers/logboek/andermans-zaken")))
                .doesNotContainPattern("(?s)>" + handler.who().name() + "</td>.{0,200}" + summary.number() + "</a>");
    }

    private MvcTestResult get(SignIn.Person who, String path) {
        return web.get().uri(path).with(who.signedIn()).exchange();
    }

    private static String body(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString();
    }
}
