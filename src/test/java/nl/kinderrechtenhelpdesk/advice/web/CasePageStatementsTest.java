package nl.kinderrechtenhelpdesk.advice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advice.CaseInHand;
import nl.kinderrechtenhelpdesk.advice.Outcomes;
import nl.kinderrechtenhelpdesk.casework.CaseTerm;
import nl.kinderrechtenhelpdesk.casework.CaseTerms;
import nl.kinderrechtenhelpdesk.casework.StructuralFlags;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages of staff ask the database for each thing once. The session, which is read besides, is not in these numbers. */
@HelpdeskTest
class CasePageStatementsTest {

    private static final int STATEMENTS = 30;
    /** The line in the audit trail, the page, and what waits for its reader. */
    private static final int TRANSACTIONS = 3;

    private static final int OF_THE_WORKLIST = 12;

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    MockMvcTester web;

    @Autowired
    SignIn signIn;

    @Autowired
    Conversation conversation;

    @Autowired
    CaseTerms terms;

    @Autowired
    Outcomes outcomes;

    @Autowired
    InstantSource clock;

    private CaseId fullCase(SignIn.Person lawyer) {
        CaseInHand cases = new CaseInHand(helpdesk);
        CaseId id = cases.accepted();
        cases.sent(id);
        for (int i = 0; i < 3; i++) {
            write(id, new Actor.Asker(id), "Mijn voogd slaat mij. Ik wil dood. " + i);
            conversation.note(
                    new NewText(id, lawyer.who().actor(), UUID.randomUUID(), Redacted.of("Bel morgen. " + i), null));
            LocalDate from = LocalDate.of(2026, 11, 2 + i);
            terms.record(
                    id,
                    new CaseTerms.Entry(
                            "AWB_OBJECTION", from, CaseTerm.Evidence.OTHER, null, Redacted.of("Zie de brief. " + i)),
                    lawyer.id());
            outcomes.tell(
                    id, Map.of(CaseInHand.EDUCATION, OutcomeCode.RESPECTED), null, Redacted.of("Het gaat beter. " + i));
        }
        assertThat(helpdesk.getBean(StructuralFlags.class).flag(id, Redacted.of("Weer."), new Actor.Staff(lawyer.id())))
                .isTrue();
        return id;
    }

    private void write(CaseId id, Actor author, String text) {
        conversation.fromAsker(new NewText(id, author, UUID.randomUUID(), Redacted.of(text), null));
    }

    @Test
    void theFullestPageOfACaseStaysWithinItsNumberOfStatements() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER, Role.COORDINATOR);
        CaseId id = fullCase(lawyer);

        // What the application keeps in memory is there after the first page.
        open(lawyer, id);
        List<Statements.Heard> heard = Statements.during(() -> open(lawyer, id));
        heard.removeIf(one -> one.sql().contains("page.session"));

        assertThat(heard).as(() -> list(heard)).hasSizeBetween(15, STATEMENTS);
        assertThat(heard.getLast().transaction()).as(() -> list(heard)).isLessThanOrEqualTo(TRANSACTIONS);
    }

    @Test
    void theWorklistStaysWithinItsNumberOfStatements() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER, Role.COORDINATOR);
        fullCase(lawyer);

        look(lawyer, "/medewerkers/zaken");
        List<Statements.Heard> heard = Statements.during(() -> look(lawyer, "/medewerkers/zaken"));
        heard.removeIf(one -> one.sql().contains("page.session"));

        assertThat(heard).as(() -> list(heard)).hasSizeBetween(3, OF_THE_WORKLIST);
        assertThat(heard.getLast().transaction()).as(() -> list(heard)).isLessThanOrEqualTo(2);
    }

    private void open(SignIn.Person lawyer, CaseId id) {
        look(lawyer, "/medewerkers/zaken/" + id);
    }

    private void look(SignIn.Person lawyer, String page) {
        assertThat(web.get().uri(page).with(lawyer.signedIn()).exchange()).hasStatusOk();
    }

    private static String list(List<Statements.Heard> heard) {
        StringBuilder list = new StringBuilder();
        heard.forEach(one -> list.append(one.transaction())
                .append(": ")
                .append(one.sql().replaceAll("\\s+", " "))
                .append('\n'));
        return list.toString();
    }
}
