package nl.kinderrechtenhelpdesk.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.conversation.Message;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Many cases that are no question go in one press; what must be looked at stays. */
@HelpdeskTest
class NotQuestionTest {

    private static final String PATH = "/medewerkers/zaken/geen-vraag";

    @Autowired
    MockMvcTester web;

    @Autowired
    Casework casework;

    @Autowired
    CaseHandling handling;

    @Autowired
    Conversation conversation;

    @Autowired
    Intake intake;

    @Autowired
    AuditTrail trail;

    @Autowired
    SignIn signIn;

    private AskedCases asked;
    private SignIn.Person coordinator;

    @BeforeEach
    void people() {
        asked = new AskedCases(intake, casework);
        coordinator = signIn.newAccount(Role.COORDINATOR);
    }

    private String confirm(CaseSummary... chosen) {
        return text(web.get()
                .uri(PATH)
                .param("zaak", Stream.of(chosen).map(one -> one.id().toString()).toArray(String[]::new))
                .with(coordinator.signedIn())
                .exchange());
    }

    private String decline(CaseSummary... chosen) {
        return text(web.post()
                .uri(PATH)
                .param("zaak", Stream.of(chosen).map(NotQuestionView::named).toArray(String[]::new))
                .with(coordinator.signedIn())
                .with(csrf())
                .exchange());
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private CaseStatus status(CaseSummary summary) {
        return casework.find(summary.id()).orElseThrow().status();
    }

    private CaseSummary urgent() {
        return asked.ask("Hij slaat me elke dag", AskerKind.CHILD, true, null);
    }

    @Test
    void theConfirmationSaysHowManyGoWhatTheyReadAndWhichStayAndChangesNothing() {
        CaseSummary one = asked.ask("asdf");
        CaseSummary two = asked.ask("qwerty");
        CaseSummary urgent = urgent();

        String page = confirm(one, two, urgent);

        assertThat(page)
                .contains("Deze 2 zaken worden afgewezen", "Wijs deze 2 zaken af", one.number(), two.number())
                .contains("Deze zaak blijft staan", urgent.number(), "Deze zaak is spoed")
                .contains("Wij denken dat het geen vraag aan ons was", "0800-876 54 32")
                .doesNotContain(NotQuestionView.named(urgent));
        assertThat(List.of(one, two, urgent)).extracting(this::status).containsOnly(CaseStatus.RECEIVED);
    }

    @Test
    void eachIsDeclinedWithALetterAndALineInTheTrailByWhoDidIt() {
        CaseSummary one = asked.ask("asdf");
        CaseSummary two = asked.ask("qwerty", AskerKind.PARENT, false, null);

        assertThat(decline(one, two)).contains("Deze 2 zaken zijn afgewezen", one.number(), two.number());

        assertThat(List.of(one, two)).extracting(this::status).containsOnly(CaseStatus.DECLINED);
        assertThat(conversation.messages(two.id()))
                .extracting(Message::text)
                .extracting(Redacted::reveal)
                .anyMatch(text -> text.startsWith("Wij lazen uw bericht."));
        for (CaseSummary declined : List.of(one, two)) {
            assertThat(handling.handovers(declined.id())).hasSize(1);
            assertThat(trail.of(declined.id()))
                    .filteredOn(line -> line.action() == AuditAction.CASE_MOVED)
                    .extracting(AuditTrail.Entry::actor)
                    .containsExactly(coordinator.who().actor());
        }
    }

    @Test
    void urgentCasesAreNeverTakenAlongAlsoWhenAFormNamesThem() {
        CaseSummary plain = asked.ask("asdf");
        CaseSummary urgent = urgent();

        assertThat(decline(urgent, plain))
                .contains("Deze zaak is afgewezen", plain.number())
                .contains("Deze zaak is niet afgewezen", urgent.number(), "Deze zaak is spoed");

        assertThat(status(urgent)).isEqualTo(CaseStatus.RECEIVED);
        assertThat(status(plain)).isEqualTo(CaseStatus.DECLINED);
    }

    @Test
    void whatSomebodyChangedSinceTheConfirmationIsLeftAloneAndTheOthersGoOn() {
        CaseSummary taken = asked.ask("asdf");
        CaseSummary plain = asked.ask("qwerty");
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        casework.move(taken.id(), Move.ACCEPT, lawyer.who().actor(), taken.version());

        assertThat(decline(taken, plain)).contains(taken.number(), "Iemand veranderde deze zaak intussen");

        assertThat(status(taken)).isEqualTo(CaseStatus.ACCEPTED);
        assertThat(status(plain)).isEqualTo(CaseStatus.DECLINED);
    }

    @Test
    void whatIsNoCaseIsPassedOverAndNothingChosenIsSaid() {
        assertThat(text(web.get()
                        .uri(PATH)
                        .param("zaak", "x", "00000000-0000-7000-8000-0000000000ff", "x.y")
                        .with(coordinator.signedIn())
                        .exchange()))
                .contains("U hebt geen zaken gekozen")
                .doesNotContain("govuk-button--warning");
    }

    @Test
    void onlyACoordinatorCanChooseOnTheList() {
        asked.ask("asdf");

        assertThat(list(coordinator)).contains("name=\"zaak\"", PATH);
        assertThat(list(signIn.newAccount(Role.LAWYER))).doesNotContain("name=\"zaak\"");
    }

    @Test
    void anUrgentCaseIsNotOfferedToBeChosen() {
        CaseSummary noise = asked.ask("asdf");
        CaseSummary urgent = urgent();

        assertThat(list(coordinator))
                .contains("kies-" + noise.number(), urgent.number())
                .doesNotContain("kies-" + urgent.number());
    }

    /** All its pages: other tests leave cases too. */
    private String list(SignIn.Person who) {
        StringBuilder all = new StringBuilder();
        for (int number = 1; number == 1 || all.indexOf("pagina=" + number) >= 0; number++) {
            all.append(text(web.get()
                    .uri("/medewerkers/zaken")
                    .param("behandelaar", "niemand")
                    .param("pagina", "" + number)
                    .with(who.signedIn())
                    .exchange()));
        }
        return all.toString();
    }
}
