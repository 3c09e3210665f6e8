package nl.kinderrechtenhelpdesk.advice.web;

import static nl.kinderrechtenhelpdesk.advice.CaseInHand.EDUCATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.kinderrechtenhelpdesk.advice.CaseInHand;
import nl.kinderrechtenhelpdesk.advice.Outcomes;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@HelpdeskTest
class OutcomePagesTest {

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    MockMvc http;

    @Autowired
    SignIn people;

    @Autowired
    Outcomes outcomes;

    private CaseInHand cases;

    @BeforeEach
    void desk() {
        cases = new CaseInHand(helpdesk);
    }

    private MockHttpServletResponse ask(RequestPostProcessor who, MockHttpServletRequestBuilder request)
            throws Exception {
        return http.perform(request.with(who).with(csrf())).andReturn().getResponse();
    }

    private String page(RequestPostProcessor who, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = ask(who, request);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void aChildIsAskedInPlainWordsInBothLanguages() throws Exception {
        CaseId id = cases.accepted(AskerKind.CHILD, Language.NL);
        cases.sent(id);

        assertThat(page(SignIn.asAsker(id), get("/mijn-vraag/afloop")))
                .contains("Hoe is het gegaan?", "Gaat het hier nu beter mee?", "Een beetje", "name=\"uitkomst-CRC-28\"")
                .doesNotContain("IVRK");
        assertThat(page(SignIn.asAsker(id), get("/en/mijn-vraag/afloop")))
                .contains("How did it go?", "Is this better now?", "A bit");
    }

    @Test
    void anAdultIsSpokenToAsAnAdult() throws Exception {
        CaseId id = cases.accepted(AskerKind.PARENT, Language.NL);
        cases.sent(id);

        assertThat(page(SignIn.asAsker(id), get("/mijn-vraag/afloop"))).contains("U kunt hier vertellen");
    }

    @Test
    void whoTellsOfDangerInTheStoryOfHowItWentSeesHelpAtOnceAndCanAskToLookAgain() throws Exception {
        CaseId id = cases.accepted(AskerKind.CHILD, Language.NL);
        cases.sent(id);
        ask(SignIn.asAsker(id), post("/mijn-vraag/afloop").param("verhaal", "Mijn vader slaat mij nu elke dag."));

        assertThat(page(SignIn.asAsker(id), get("/mijn-vraag/afloop/bedankt")))
                .contains("help-now", "/mijn-vraag/opnieuw");

        ask(SignIn.asAsker(id), post("/mijn-vraag/afloop").param("verhaal", "Ik mag weer naar school."));
        assertThat(page(SignIn.asAsker(id), get("/mijn-vraag/afloop/bedankt"))).doesNotContain("help-now");
    }

    @Test
    void theLetterIsPrintedByItselfWithItsDateAndNumber() throws Exception {
        CaseId id = cases.accepted(AskerKind.PARENT, Language.NL);
        assertThat(ask(SignIn.asAsker(id), get("/mijn-vraag/advies")).getStatus())
                .isEqualTo(404);
        cases.sent(id);
        ask(SignIn.asAsker(id), post("/mijn-vraag/gesprek").param("bericht", "Dit gaat niemand aan."));

        assertThat(page(SignIn.asAsker(id), get("/mijn-vraag/advies")))
                .contains("<article class=\"letter\"", "zaak KR-", "Advies van ")
                .doesNotContain("Dit gaat niemand aan.", "<textarea");
    }

    @Test
    void whatTheAskerTellsStandsNextToTheLawyersOutcome() throws Exception {
        CaseId id = cases.accepted();
        cases.sent(id);
        MockHttpServletResponse told = ask(
                SignIn.asAsker(id),
                post("/mijn-vraag/afloop")
                        .param("uitkomst-CRC-28", "PARTLY_RESPECTED")
                        .param("verhaal", "Ik mag weer drie dagen komen."));
        assertThat(told.getRedirectedUrl()).isEqualTo("/mijn-vraag/afloop/bedankt");
        assertThat(page(SignIn.asAsker(id), get("/mijn-vraag/afloop/bedankt"))).contains("Dank je wel");

        RequestPostProcessor lawyer = people.as(Role.LAWYER);
        assertThat(page(lawyer, get("/medewerkers/zaken/" + id + "/uitkomst")))
                .contains("De vraagsteller zegt:", "Een beetje", "Ik mag weer drie dagen komen.");
        MockHttpServletResponse recorded = ask(
                lawyer,
                post("/medewerkers/zaken/" + id + "/uitkomst")
                        .param("versie", "0")
                        .param("uitkomst-CRC-28", "PARTLY_RESPECTED")
                        .param("toelichting", "Volgens het kind."));
        assertThat(recorded.getStatus()).isEqualTo(302);
        assertThat(outcomes.of(id).recorded()).isEqualTo(Map.of(EDUCATION, OutcomeCode.PARTLY_RESPECTED));

        MockHttpServletResponse second = ask(
                people.as(Role.LAWYER),
                post("/medewerkers/zaken/" + id + "/uitkomst")
                        .param("versie", "0")
                        .param("toelichting", "Van een ander."));
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString(StandardCharsets.UTF_8)).contains("Volgens het kind.", "Van een ander.");
    }

    @Test
    void thereIsNothingToTellBeforeAnAdviceWasSent() throws Exception {
        CaseId id = cases.accepted();

        assertThat(ask(SignIn.asAsker(id), get("/mijn-vraag/afloop")).getStatus())
                .isEqualTo(404);
        assertThat(ask(SignIn.asAsker(id), post("/mijn-vraag/afloop").param("verhaal", "x"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void tellingNothingAsksForSomethingAndAWrongAnswerIsNoAnswer() throws Exception {
        CaseId id = cases.accepted();
        cases.sent(id);

        MockHttpServletResponse nothing =
                ask(SignIn.asAsker(id), post("/mijn-vraag/afloop").param("uitkomst-CRC-28", "WITHDRAWN"));

        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(outcomes.of(id).told()).isEmpty();
    }

    @Test
    void anAskerDoesNotReachThePagesOfLawyersNorALawyerThatOfAskers() throws Exception {
        CaseId id = cases.accepted();
        cases.sent(id);

        assertThat(ask(SignIn.asAsker(id), get("/medewerkers/zaken/" + id + "/uitkomst"))
                        .getStatus())
                .isNotEqualTo(200);
        assertThat(ask(people.as(Role.LAWYER), get("/mijn-vraag/afloop")).getStatus())
                .isNotEqualTo(200);
    }
}
