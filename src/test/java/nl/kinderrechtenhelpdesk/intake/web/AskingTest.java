package nl.kinderrechtenhelpdesk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Asking from the first page to the receipt, as somebody without scripts does. */
@HelpdeskTest
class AskingTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Intake intake;

    static Stream<Arguments> everyAskerInEachLanguage() {
        return Arrays.stream(AskerKind.values())
                .flatMap(kind -> Language.all().stream().map(language -> Arguments.of(kind, language)));
    }

    private Submission sentBy(AskerBrowser browser) {
        AskerCode code = AskerCode.parse(browser.codeOnReceipt()).orElseThrow();
        return intake.question(intake.caseOf(code).orElseThrow()).content();
    }

    @ParameterizedTest
    @MethodSource("everyAskerInEachLanguage")
    void everyoneCanAskAndGetsACode(AskerKind kind, Language language) {
        AskerBrowser browser = new AskerBrowser(web, language);
        assertThat(browser.page("/stel-je-vraag")).contains("name=\"who\"");

        assertThat(browser.answer("wie", "who", kind.name())).startsWith("/stel-je-vraag/gevaar");
        assertThat(browser.answer("gevaar", "danger", "nee")).isEqualTo("/stel-je-vraag/vraag");
        assertThat(browser.answer("vraag", "question", "Mag dit zomaar?")).isEqualTo("/stel-je-vraag/gebeurd");
        assertThat(browser.answer("gebeurd", "happened", "Dit en dat")).isEqualTo("/stel-je-vraag/over-wie");
        assertThat(browser.answer("over-wie", "age", "12", "band", "AGE_8_11", "childname", "Noor"))
                .isEqualTo("/stel-je-vraag/situatie");
        assertThat(browser.answer("situatie", "situations", "POVERTY", "situations", "HACKED"))
                .isEqualTo("/stel-je-vraag/waar");
        assertThat(browser.answer("waar", "municipality", "GM0546")).isEqualTo("/stel-je-vraag/instantie");
        assertThat(browser.answer("instantie", "bodies", "SCHOOL", "bodies", "UNKNOWN"))
                .isEqualTo("/stel-je-vraag/brief");
        assertThat(browser.answer("brief", "letter-day", "3", "letter-month", "2", "letter-year", "2026"))
                .isEqualTo("/stel-je-vraag/datum");
        assertThat(browser.answer("datum")).isEqualTo("/stel-je-vraag/bereiken");
        assertThat(browser.answer("bereiken", "way", "CODE_ONLY")).isEqualTo("/stel-je-vraag/controle");
        assertThat(browser.page("/stel-je-vraag/controle"))
                .contains("Mag dit zomaar?", "Dit en dat", "Noor", "Leiden")
                .doesNotContain("HACKED");
        assertThat(browser.answer("controle")).isEqualTo("/stel-je-vraag/ontvangen");

        Submission sent = sentBy(browser);
        assertThat(sent.asker()).isEqualTo(kind);
        assertThat(sent.language()).isEqualTo(language);
        assertThat(sent.question().reveal()).isEqualTo("Mag dit zomaar?");
        assertThat(sent.ageBand()).isEqualTo(kind == AskerKind.CHILD ? AgeBand.AGE_12_15 : AgeBand.AGE_8_11);
        assertThat(sent.situations()).containsExactly("POVERTY");
        assertThat(sent.bodies()).containsExactly("SCHOOL");
        assertThat(sent.municipality()).isEqualTo("GM0546");
        assertThat(sent.decisionDate()).isEqualTo("2026-02-03");
        assertThat(sent.contact().way()).isEqualTo(ContactWay.CODE_ONLY);
        assertThat(sent.saidDanger()).isFalse();
    }

    @Test
    void onlyWhoAndTheQuestionAreNeeded() {
        AskerBrowser browser = new AskerBrowser(web, Language.NL);
        browser.answer("wie", "who", "CHILD");
        browser.answer("gevaar");

        assertThat(browser.answer("vraag", "question", "Help")).isEqualTo("/stel-je-vraag/gebeurd");
        assertThat(browser.answer("gebeurd", "happened", "", "naar", "einde")).isEqualTo("/stel-je-vraag/controle");
        assertThat(browser.answer("controle")).isEqualTo("/stel-je-vraag/ontvangen");

        Submission sent = sentBy(browser);
        assertThat(sent.happened()).isNull();
        assertThat(sent.ageBand()).isEqualTo(AgeBand.UNKNOWN);
        assertThat(sent.contact().way()).isEqualTo(ContactWay.CODE_ONLY);
    }
}
