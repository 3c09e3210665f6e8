package nl.kinderrechtenhelpdesk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import nl.kinderrechtenhelpdesk.intake.DraftPass;
import nl.kinderrechtenhelpdesk.intake.Drafts;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Going away from a question and coming back, without scripts: what was typed is there again, until it is thrown away or its time is over. */
@HelpdeskTest
class NothingIsLostTest {

    private static final String TYPED = "Dit is nog niet af";

    @Autowired
    MockMvcTester web;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private AskerBrowser browser;

    @BeforeEach
    void askAsAChild() {
        browser = new AskerBrowser(web, Language.NL);
        browser.answer("wie", "who", "CHILD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/hulp-nu", "/snel-weg", "/privacy/kinderen"})
    void aPageThatIsOpenedHalfwayKeepsTheTextAndShowsTheWayBack(String path) {
        assertThat(browser.page("/stel-je-vraag/vraag")).contains("form=\"stap\" name=\"naar\" value=\"" + path + "\"");
        assertThat(browser.answer("vraag", "question", TYPED, "naar", path)).isEqualTo(path);

        assertThat(browser.page(path)).contains("Terug naar je vraag").doesNotContain(TYPED);
        assertThat(browser.whereTo(browser.get("/stel-je-vraag/verder"))).isEqualTo("/stel-je-vraag/vraag");
        assertThat(browser.page("/stel-je-vraag/vraag")).contains(TYPED);
    }

    @Test
    void anotherLanguageKeepsTheTextOfThisVeryPage() {
        assertThat(browser.page("/stel-je-vraag/vraag")).contains("formaction=\"/en/stel-je-vraag/vraag\"");
        AskerBrowser english = new AskerBrowser(web, Language.EN);
        english.use(browser.cookie());

        assertThat(english.answer("vraag", "question", TYPED, "naar", "hier")).isEqualTo("/stel-je-vraag/vraag");
        assertThat(english.page("/stel-je-vraag/vraag")).contains("What is your question?", TYPED);
    }

    @Test
    void enterStillGoesOn() {
        String page = browser.page("/stel-je-vraag/vraag");
        String firstButton = page.substring(page.indexOf("<button"), page.indexOf("</button>"));

        assertThat(firstButton).contains("form=\"stap\"", "tabindex=\"-1\"").doesNotContain("name=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//kwaad.example", "https://kwaad.example", "/medewerkers"})
    void nobodyIsSentToAPageThatIsNotOurs(String path) {
        assertThat(browser.answer("vraag", "question", TYPED, "naar", path)).isEqualTo("/stel-je-vraag/gebeurd");
    }

    @Test
    void aScriptKeepsAPageThatIsNotFinished() {
        assertThat(browser.post("/stel-je-vraag/gebeurd/bewaar", "happened", TYPED))
                .hasStatus(204);

        assertThat(browser.whereTo(browser.get("/stel-je-vraag/verder"))).isEqualTo("/stel-je-vraag/gebeurd");
        assertThat(browser.page("/stel-je-vraag/gebeurd")).contains(TYPED);
    }

    @Test
    void theFirstPageOffersToGoOnAndShowsNothingOfWhatWasWritten() {
        browser.answer("vraag", "question", TYPED);

        assertThat(browser.page("/stel-je-vraag"))
                .contains("Ga verder waar je was", "Gooi alles weg")
                .doesNotContain(TYPED, "checked");
        assertThat(browser.page("/")).contains("Terug naar je vraag", "Stop en gooi weg");
        assertThat(new AskerBrowser(web, Language.NL).page("/")).doesNotContain("Terug naar je vraag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vraag", "controle", "verder"})
    void whoOpensAStepFromNowhereSeesNothingOfIt(String word) {
        browser.answer("vraag", "question", TYPED);
        Cookie cookie = Objects.requireNonNull(browser.cookie());

        assertThat(web.get().uri("/stel-je-vraag/" + word).cookie(cookie).header("Sec-Fetch-Site", "none"))
                .hasRedirectedUrl("/stel-je-vraag");
    }

    @Test
    void theCodeIsNotShownToWhoOpensTheReceiptFromNowhere() {
        browser.answer("vraag", "question", TYPED);
        browser.answer("controle");
        Cookie cookie = Objects.requireNonNull(browser.cookie());

        assertThat(web.get().uri("/stel-je-vraag/ontvangen").cookie(cookie).header("Sec-Fetch-Site", "none"))
                .hasRedirectedUrl("/stel-je-vraag");
        assertThat(browser.page("/stel-je-vraag")).contains("Laat de code zien");
        assertThat(browser.page("/")).doesNotContain("Terug naar je vraag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gevaar", "vraag", "gebeurd", "over-wie", "situatie", "waar", "instantie", "brief", "bereiken"})
    void everyPageCanThrowItAway(String word) {
        assertThat(browser.page("/stel-je-vraag/" + word)).contains("Stop en gooi weg", "/stel-je-vraag/weg");
    }

    @Test
    void whatIsThrownAwayIsGoneHereToo() {
        browser.answer("vraag", "question", TYPED);
        Cookie cookie = browser.cookie();

        assertThat(browser.whereTo(browser.post("/stel-je-vraag/weg"))).isEqualTo("/stel-je-vraag?melding=weg");
        assertThat(browser.cookie()).isNull();
        browser.use(cookie);
        assertThat(browser.page("/stel-je-vraag/vraag")).doesNotContain(TYPED);
    }

    @Test
    void leavingThrowsAwayWhatWasWrittenHereToo() {
        browser.answer("vraag", "question", TYPED);
        Cookie cookie = Objects.requireNonNull(browser.cookie());
        DraftPass pass = DraftPass.parse(cookie.getValue()).orElseThrow();

        browser.get("/verlaat");

        assertThat(drafts.find(pass)).isEmpty();
    }

    @Test
    void whoLeftWithoutALineHasLeftAtTheNextRequest() {
        browser.answer("vraag", "question", TYPED);
        Cookie cookie = Objects.requireNonNull(browser.cookie());

        assertThat(web.get().uri("/stel-je-vraag").cookie(cookie, new Cookie("weg", "1")))
                .hasStatus(303)
                .cookies()
                .hasMaxAge("vraag", Duration.ZERO)
                .hasMaxAge("weg", Duration.ZERO);
        assertThat(drafts.find(DraftPass.parse(cookie.getValue()).orElseThrow()))
                .isEmpty();
    }

    @Test
    void noDraftLivesLongerThanADayHoweverBusySomebodyIs() {
        for (int times = 0; times < 48; times++) {
            clock.advance(Duration.ofMinutes(29));
            browser.answer("vraag", "question", TYPED + times);
        }
        assertThat(browser.page("/stel-je-vraag/vraag")).contains(TYPED);

        clock.advance(Duration.ofMinutes(29));
        browser.get("/stel-je-vraag/gebeurd");
        clock.advance(Duration.ofMinutes(29));

        assertThat(browser.whereTo(browser.get("/stel-je-vraag/vraag"))).isEqualTo("/stel-je-vraag?melding=lost");
        assertThat(database.sql("select count(*) from intake.draft where expires_at > began_at + interval '1 day'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoBeginsGetsANewKeyAndAPassThatWasBroughtAlongOpensNothing() {
        Cookie brought = Objects.requireNonNull(browser.cookie());
        AskerBrowser child = new AskerBrowser(web, Language.NL);
        child.use(brought);
        child.answer("wie", "who", "CHILD");
        child.answer("vraag", "question", TYPED);

        assertThat(Objects.requireNonNull(child.cookie()).getValue()).isNotEqualTo(brought.getValue());
        browser.use(brought);
        assertThat(browser.page("/stel-je-vraag/vraag")).doesNotContain(TYPED);
    }

    @Test
    void thePassOfADraftDoesNotOpenItsReceipt() {
        browser.answer("vraag", "question", TYPED);
        Cookie draft = browser.cookie();
        browser.answer("controle", "zegel", "alleen-deze-bladzijde");
        String code = browser.codeOnReceipt();
        assertThat(code).hasSize(16);

        browser.use(draft);
        assertThat(browser.codeOnReceipt()).isEmpty();
        browser.answer("controle", "zegel", "een-andere");
        assertThat(browser.codeOnReceipt()).isEmpty();
        browser.use(draft);
        browser.answer("controle", "zegel", "alleen-deze-bladzijde");
        assertThat(browser.codeOnReceipt()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "vraag, question, Soms wil ik dood, /stel-je-vraag/gebeurd, tel:113",
        "over-wie, childname, Ik wil dood, /stel-je-vraag/situatie, tel:113",
        "gebeurd, happened, Mijn vader slaat mij, /stel-je-vraag/over-wie, tel:08002000",
        "situatie, situations, VIOLENCE, /stel-je-vraag/waar, tel:08002000"
    })
    void helpStandsOnTheVeryNextPageAndNotForEverAfter(
            String word, String field, String told, String following, String line) {
        assertThat(browser.answer(word, field, told)).isEqualTo(following);
        assertThat(browser.page(following)).contains("help-now", line);

        browser.answer("instantie", "bodies", "SCHOOL");
        assertThat(browser.page("/stel-je-vraag/brief")).doesNotContain("help-now");
    }

    @Test
    void helpStandsThereAlsoWhenSomethingElseOnThePageDoesNotFit() {
        browser.answer("bereiken", "way", "PHONE");

        assertThat(AskerBrowser.body(
                        browser.post("/stel-je-vraag/adres", "phone", "06", "notknow", "mijn vader, hij slaat mij")))
                .contains("help-now", "mijn vader, hij slaat mij");
    }

    @Test
    void changingWhoAsksLeadsBackToTheCheck() {
        browser.answer("vraag", "question", TYPED);

        assertThat(browser.page("/stel-je-vraag/controle")).contains("/stel-je-vraag?naar=controle");
        assertThat(browser.answer("wie", "who", "PARENT", "naar", "controle")).isEqualTo("/stel-je-vraag/controle");
        assertThat(browser.page("/stel-je-vraag/controle")).contains("Ik ben een ouder", TYPED);
    }
}
