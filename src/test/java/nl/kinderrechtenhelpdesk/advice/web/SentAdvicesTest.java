package nl.kinderrechtenhelpdesk.advice.web;

import static nl.kinderrechtenhelpdesk.advice.CaseInHand.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kinderrechtenhelpdesk.advice.Advices;
import nl.kinderrechtenhelpdesk.advice.CaseInHand;
import nl.kinderrechtenhelpdesk.advice.Outcomes;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** An asker reads as advice only what a second lawyer approved and the helpdesk sent, whatever somebody writes in the database. */
@HelpdeskTest
class SentAdvicesTest {

    private static final String TALK = "/mijn-vraag/gesprek";
    private static final String HELD_BACK = "We laten een advies nu even niet zien";

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    MockMvc http;

    @Autowired
    SignIn people;

    @Autowired
    Advices advices;

    @Autowired
    Outcomes outcomes;

    @Autowired
    JdbcClient database;

    private CaseInHand cases;

    @BeforeEach
    void desk() {
        cases = new CaseInHand(helpdesk);
    }

    private void write(String assignments, CaseId id) {
        assertThat(database.sql("update advice.advice set " + assignments + " where case_id = :case")
                        .param("case", id.value())
                        .update())
                .isPositive();
    }

    private String asker(CaseId id) throws Exception {
        return http.perform(get(TALK).with(SignIn.asAsker(id)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private int letter(CaseId id) throws Exception {
        return http.perform(get("/mijn-vraag/advies").with(SignIn.asAsker(id)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private void assertHeldBack(CaseId id) throws Exception {
        assertThat(advices.sent(id)).isEmpty();
        assertThat(outcomes.askable(id)).isEmpty();
        assertThat(asker(id)).contains(HELD_BACK).doesNotContain("class=\"letter\"");
        assertThat(letter(id)).isEqualTo(404);
        String page = http.perform(get("/medewerkers/zaken/" + id)
                        .with(people.newAccount(Role.LAWYER).signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("De vrager ziet een advies in deze zaak niet");
    }

    @Test
    void whatWasApprovedAndSentIsShown() throws Exception {
        CaseId id = cases.accepted();
        cases.sent(id);

        assertThat(asker(id)).contains("class=\"letter\"").doesNotContain(HELD_BACK);
        assertThat(letter(id)).isEqualTo(200);
    }

    @Test
    void aDraftThatWasMarkedAsSentInTheDatabaseIsHeldBack() throws Exception {
        CaseId id = cases.accepted();
        cases.write(id, "Nog niet gelezen door een collega.", new Advices.Seen(1, 0), somebody());

        write("status = 'SENT', approval = '\\x00', sent_at = now(), sent_seal = '\\x00'", id);

        assertHeldBack(id);
    }

    @Test
    void anApprovedAdviceThatNobodySentIsHeldBack() throws Exception {
        CaseId id = cases.accepted();
        cases.approved(id, somebody(), somebody());

        write("status = 'SENT', sent_at = now()", id);

        assertHeldBack(id);
    }

    @Test
    void anEarlierTextPutInThePlaceOfTheSentOneIsHeldBack() throws Exception {
        CaseId id = cases.accepted();
        var author = somebody();
        cases.assess(id, CaseInHand.EDUCATION, Finding.VIOLATED, author);
        Advices.Seen first = cases.write(id, "De eerste tekst.", new Advices.Seen(1, 0), author);
        Advices.Seen second = cases.write(id, "De tweede tekst.", first, author);
        advices.submit(id, second, author);
        advices.approve(id, second, Redacted.of(""), somebody());
        advices.send(id, second, author);
        assertThat(advices.sent(id)).hasSize(1);

        write("revision = 1", id);

        assertHeldBack(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sent_seal = null",
                "approval = '\\x00'",
                "sent_at = sent_at - interval '1 year'",
                "sent_seal = approval"
            })
    void aSentAdviceWhoseSealsWereChangedIsHeldBack(String assignments) throws Exception {
        CaseId id = cases.accepted();
        cases.sent(id);

        write(assignments, id);

        assertHeldBack(id);
    }

    @Test
    void theSealsOfAnotherCaseDoNotFit() throws Exception {
        CaseId id = cases.accepted();
        cases.sent(id);
        CaseId other = cases.accepted();
        cases.sent(other);

        for (String columns : List.of("approval", "sent_seal")) {
            database.sql("update advice.advice a set " + columns + " = b." + columns
                            + " from advice.advice b where a.case_id = :mine and b.case_id = :theirs")
                    .param("mine", id.value())
                    .param("theirs", other.value())
                    .update();
            assertHeldBack(id);
        }
    }
}
