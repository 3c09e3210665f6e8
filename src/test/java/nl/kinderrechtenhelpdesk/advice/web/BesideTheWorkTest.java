package nl.kinderrechtenhelpdesk.advice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import nl.kinderrechtenhelpdesk.advice.CaseInHand;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nobody writes about a case without having it in sight. */
@HelpdeskTest
class BesideTheWorkTest {

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    MockMvcTester web;

    @Autowired
    SignIn people;

    private CaseInHand cases;
    private SignIn.Person lawyer;

    @BeforeEach
    void desk() {
        cases = new CaseInHand(helpdesk);
        lawyer = people.newAccount(Role.LAWYER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kinderrechtentoets",
                "/kinderrechtentoets/CRC-28",
                "/advies",
                "/uitkomst",
                "/sluiten",
                "/doorvragen",
                "/doorverwijzen",
                "/afwijzen",
                "/termijnen"
            })
    void theQuestionStandsBesideEveryPageOfWork(String page) {
        CaseId id = cases.accepted();
        cases.assess(id, CaseInHand.EDUCATION, Finding.VIOLATED, lawyer.id());

        assertThat(open(id, page, lawyer)).contains("Kwebbelsteen").contains("id=\"de-zaak\"");
    }

    @Test
    void theSecondReaderHasQuestionAndConversationBesideTheAdvice() {
        CaseId id = cases.accepted();
        cases.submitted(id, lawyer.id());

        assertThat(open(id, "/advies/beoordelen", people.newAccount(Role.LAWYER)))
                .contains("Kwebbelsteen", "id=\"gezegd\"", "id=\"zaak-gegevens\"");
    }

    private String open(CaseId id, String page, SignIn.Person who) {
        MvcTestResult result = web.get()
                .uri("/medewerkers/zaken/" + id + page)
                .with(who.signedIn())
                .exchange();
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
