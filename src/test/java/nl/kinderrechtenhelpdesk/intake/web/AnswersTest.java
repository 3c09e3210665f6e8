package nl.kinderrechtenhelpdesk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.intake.UpcomingDate;
import nl.kinderrechtenhelpdesk.intake.UpcomingKind;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody types is kept, checked kindly, and never lost. */
@HelpdeskTest
class AnswersTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Intake intake;

    @Autowired
    TestClock clock;

    private AskerBrowser browser;

    @BeforeEach
    void askAsAChild() {
        browser = new AskerBrowser(web, Language.NL);
        browser.answer("wie", "who", "CHILD");
    }

    private Submission sent() {
        assertThat(browser.answer("controle")).isEqualTo("/stel-je-vraag/ontvangen");
        AskerCode code = AskerCode.parse(browser.codeOnReceipt()).orElseThrow();
        return intake.question(intake.caseOf(code).orElseThrow()).content();
    }

    @Test
    void goingBackKeepsWhatWasTypedAlsoWhenItDoesNotFitYet() {
        browser.answer("vraag", "question", "Mijn vraag");

        assertThat(browser.answer("over-wie", "age", "tien of elf", "childname", "Noor", "naar", "terug"))
                .isEqualTo("/stel-je-vraag/gebeurd");
        assertThat(browser.page("/stel-je-vraag/over-wie")).contains("value=\"tien of elf\"", "value=\"Noor\"");
        assertThat(browser.page("/stel-je-vraag/vraag")).contains("Mijn vraag");
    }

    @Test
    void whatDoesNotFitYetIsAskedAgainBeforeSending() {
        browser.answer("vraag", "question", "Mijn vraag");
        browser.answer("over-wie", "age", "tien of elf", "naar", "terug");

        assertThat(browser.answer("controle")).isEqualTo("/stel-je-vraag/over-wie?naar=controle");
        assertThat(browser.page("/stel-je-vraag/over-wie?naar=controle")).contains("govuk-error-summary");
    }

    @Test
    void anotherLanguageHalfwayKeepsTheDraft() {
        browser.answer("vraag", "question", "Mijn vraag");
        AskerBrowser english = new AskerBrowser(web, Language.EN);
        english.use(browser.cookie());

        assertThat(english.page("/stel-je-vraag/vraag")).contains("What is your question?", "Mijn vraag");
    }

    @Test
    void changingOneAnswerLeadsBackToTheCheck() {
        browser.answer("vraag", "question", "Eerst dit");

        assertThat(browser.answer("vraag", "question", "Toch dit", "naar", "controle"))
                .isEqualTo("/stel-je-vraag/controle");
        assertThat(browser.page("/stel-je-vraag/controle")).contains("Toch dit").doesNotContain("Eerst dit");
    }

    @Test
    void aYesToTheDangerQuestionLeadsToHelpAndIsKeptAsOneBit() {
        assertThat(browser.answer("gevaar", "danger", "ja")).isEqualTo("/stel-je-vraag/hulp");
        assertThat(browser.page("/stel-je-vraag/hulp"))
                .contains("tel:112", "tel:08002000", "tel:08000432", "tel:113", "tel:08000113");
        browser.answer("vraag", "question", "Mag dit?");
        assertThat(browser.page("/stel-je-vraag/controle")).contains("help-now");
        assertThat(sent().saidDanger()).isTrue();
    }

    @Test
    void aNoToTheDangerQuestionTakesAYesBack() {
        browser.answer("gevaar", "danger", "ja");
        browser.answer("gevaar", "danger", "nee");
        browser.answer("vraag", "question", "Mag dit?");

        assertThat(sent().saidDanger()).isFalse();
    }

    @Test
    void wordsOfDangerShowHelpButStopNobody() {
        browser.answer("vraag", "question", "Soms wil ik dood");

        assertThat(browser.page("/stel-je-vraag/controle")).contains("help-now", "tel:113");
        assertThat(sent().saidDanger()).isFalse();
        assertThat(browser.page("/stel-je-vraag/ontvangen")).contains("help-now", "tel:113");
    }

    @ParameterizedTest
    @CsvSource({
        "31, 2, 2026, bestaat niet",
        "0, 1, 2026, bestaat niet",
        "1, 13, 2026, bestaat niet",
        "een, mei, 2026, bestaat niet",
        "3, , 2026, Vul de dag",
        "3, 2, 26, Vul de dag",
        "3, 2, 2199, moet nog komen"
    })
    void anImpossibleDateIsExplainedAndKept(String day, String month, String year, String why) {
        MvcTestResult result = browser.post(
                "/stel-je-vraag/brief",
                "letter-day",
                day,
                "letter-month",
                Objects.requireNonNullElse(month, ""),
                "letter-year",
                year);

        assertThat(result).hasStatus(422);
        assertThat(AskerBrowser.body(result)).contains(why, "value=\"" + day + "\"", "value=\"" + year + "\"");
    }

    @Test
    void aTextThatIsTooLongIsShownAgainWhole() {
        String text = "Lang verhaal. ".repeat(7_200);

        MvcTestResult result = browser.post("/stel-je-vraag/vraag", "question", text);

        assertThat(text.length()).isGreaterThan(100_000);
        assertThat(result).hasStatus(422);
        assertThat(AskerBrowser.body(result)).contains(text.strip(), "20.000", "100.800");
        assertThat(browser.post("/stel-je-vraag/vraag", "question", text, "naar", "terug"))
                .hasStatus(422);
    }

    @Test
    void aTextAsLongAsIsAllowedArrivesWhole() {
        String text = "é".repeat(AnswerRules.LONGEST_TEXT);

        browser.answer("vraag", "question", text);

        assertThat(sent().question()).isEqualTo(Redacted.of(text));
    }

    @Test
    void anEmptyQuestionIsAskedFor() {
        MvcTestResult result = browser.post("/stel-je-vraag/vraag", "question", " \n ");

        assertThat(result).hasStatus(422);
        assertThat(AskerBrowser.body(result)).contains("Fout:", "href=\"#question\"");
        assertThat(browser.answer("controle")).isEqualTo("/stel-je-vraag/vraag?naar=controle");
    }

    @Test
    void controlAndDirectionCharactersDoNotArrive() {
        browser.answer("vraag", "question", "Mag\u202E \u0000dit\u2067 \u0007zo?\r\nEcht\u001B[31m");

        assertThat(sent().question().reveal()).isEqualTo("Mag dit zo?\nEcht[31m");
    }

    @Test
    void whatIsTypedIsShownAsTextAndNeverAsMarkup() {
        browser.answer("vraag", "question", "</textarea><script>alert(1)</script>");

        assertThat(browser.page("/stel-je-vraag/controle")).doesNotContain("<script>alert");
        assertThat(browser.page("/stel-je-vraag/vraag")).doesNotContain("<script>alert");
    }

    @Test
    void aChildIsReachedWithTheCodeOnlyUnlessItChoosesOtherwise() {
        assertThat(browser.page("/stel-je-vraag/bereiken")).contains("value=\"CODE_ONLY\" checked");
        browser.answer("vraag", "question", "Mag dit?");

        assertThat(sent().contact().way()).isEqualTo(ContactWay.CODE_ONLY);
    }

    @Test
    void whoChoosesTheTelephoneSaysWhenItIsSafe() {
        browser.answer("vraag", "question", "Mag dit?");
        assertThat(browser.answer("bereiken", "way", "PHONE")).isEqualTo("/stel-je-vraag/adres");
        assertThat(browser.post("/stel-je-vraag/adres", "phone", "0612345678")).hasStatus(422);
        assertThat(browser.answer("controle")).isEqualTo("/stel-je-vraag/adres?naar=controle");
        browser.answer(
                "adres",
                "phone",
                "06-1234 5678",
                "hours",
                "dinsdag na vier uur",
                "voicemail",
                "ja",
                "codeword",
                "regenboog",
                "notknow",
                "mijn vader");

        var contact = sent().contact();
        assertThat(contact.way()).isEqualTo(ContactWay.PHONE);
        assertThat(contact.address()).isEqualTo(Redacted.of("06-1234 5678"));
        assertThat(contact.safeHours()).isEqualTo(Redacted.of("dinsdag na vier uur"));
        assertThat(contact.voicemail()).isTrue();
        assertThat(contact.codeWord()).isEqualTo(Redacted.of("regenboog"));
        assertThat(contact.mayNotKnow()).isEqualTo(Redacted.of("mijn vader"));
    }

    @Test
    void aChannelThatIsNoLongerChosenIsForgotten() {
        browser.answer("vraag", "question", "Mag dit?");
        browser.answer("bereiken", "way", "PHONE");
        browser.answer("adres", "phone", "06-1234 5678", "hours", "dinsdag");
        browser.answer("bereiken", "way", "CODE_ONLY");
        browser.answer("bereiken", "way", "PHONE");

        assertThat(browser.page("/stel-je-vraag/adres")).doesNotContain("1234 5678", "dinsdag\"");
    }

    @Test
    void nobodyCanChooseAnEmailThatWillNeverBeSent() {
        assertThat(browser.page("/stel-je-vraag/bereiken"))
                .contains("value=\"PHONE\"")
                .doesNotContain("value=\"EMAIL\"");
        assertThat(browser.post("/stel-je-vraag/bereiken", "way", "EMAIL")).hasStatus(422);
    }

    @Test
    void aDayToComeIsKeptWithWhatHappensOnIt() {
        browser.answer("vraag", "question", "Mag dit?");
        assertThat(browser.answer("brief")).isEqualTo("/stel-je-vraag/datum");
        assertThat(AskerBrowser.body(
                        browser.post("/stel-je-vraag/datum", "soon-day", "1", "soon-month", "2", "soon-year", "2020")))
                .contains("al voorbij");
        assertThat(browser.answer(
                        "datum", "upcoming", "EVICTION", "soon-day", "9", "soon-month", "4", "soon-year", "2099"))
                .isEqualTo("/stel-je-vraag/bereiken");
        assertThat(browser.page("/stel-je-vraag/controle"))
                .contains("ons huis uit", "9 april 2099")
                .doesNotContain("gaat er al iets gebeuren");

        assertThat(sent().upcoming()).isEqualTo(new UpcomingDate(LocalDate.of(2099, 4, 9), UpcomingKind.EVICTION));
    }

    @Test
    void aDayThatComesBeforeOurAnswerIsSaidBeforeSendingAndAfter() {
        LocalDate soon = Zone.today(clock).plusDays(2);
        browser.answer("vraag", "question", "Mag dit?");
        browser.answer(
                "datum",
                "soon-day",
                "" + soon.getDayOfMonth(),
                "soon-month",
                "" + soon.getMonthValue(),
                "soon-year",
                "" + soon.getYear());

        assertThat(browser.page("/stel-je-vraag/controle")).contains("gaat er al iets gebeuren", "Bel ons vandaag");
        browser.answer("controle");
        assertThat(browser.page("/stel-je-vraag/ontvangen")).contains("gaat er al iets gebeuren", "Bel ons vandaag");
    }

    @Test
    void whatWasTypedSurvivesADraftWhoseTimeIsOver() {
        clock.advance(Duration.ofMinutes(31));

        assertThat(browser.answer("vraag", "question", "Lang over nagedacht")).isEqualTo("/stel-je-vraag?melding=kept");
        assertThat(browser.answer("wie", "who", "PARENT")).startsWith("/stel-je-vraag/gevaar");
        assertThat(browser.page("/stel-je-vraag/vraag")).contains("Lang over nagedacht");
    }

    @Test
    void anOldDraftIsExplainedAndABrowserWithoutCookiesToo() {
        Cookie cookie = browser.cookie();
        clock.advance(Duration.ofMinutes(31));
        assertThat(browser.whereTo(browser.get("/stel-je-vraag/vraag"))).isEqualTo("/stel-je-vraag?melding=lost");

        browser.use(null);
        assertThat(browser.whereTo(browser.get("/stel-je-vraag/gevaar?begin=true")))
                .isEqualTo("/stel-je-vraag?melding=cookies");
        assertThat(browser.page("/stel-je-vraag?melding=cookies")).contains("cookies uit staan");
        assertThat(cookie).isNotNull();
    }

    @Test
    void noPageOfAQuestionIsKeptByABrowserOrTellsWhatItIsAbout() {
        for (String path : new String[] {"", "/gevaar", "/hulp", "/vraag", "/over-wie", "/bereiken"}) {
            MvcTestResult page = browser.get("/stel-je-vraag" + path);

            assertThat(page).hasStatusOk();
            assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
            assertThat(AskerBrowser.body(page))
                    .containsPattern("<title>(Formulier|Stap \\d+ van \\d+)</title>")
                    .contains("data-replace");
        }
    }

    @Test
    void theCookieIsOnlyForOurOwnPages() {
        Cookie cookie = Objects.requireNonNull(browser.cookie());

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isEqualTo(-1);
    }

    @Test
    void aPageThatDoesNotExistIsNotFound() {
        assertThat(browser.get("/stel-je-vraag/bestaat-niet")).hasStatus(404);
    }
}
