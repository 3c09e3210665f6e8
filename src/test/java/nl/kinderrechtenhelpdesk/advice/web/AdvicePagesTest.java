package nl.kinderrechtenhelpdesk.advice.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.kinderrechtenhelpdesk.advice.CaseInHand.BEING_HEARD;
import static nl.kinderrechtenhelpdesk.advice.CaseInHand.EDUCATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.advice.Advices;
import nl.kinderrechtenhelpdesk.advice.CaseInHand;
import nl.kinderrechtenhelpdesk.advice.RightsAnalysis;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.ScreenFactory;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HelpdeskTest
class AdvicePagesTest {

    private static final Pattern LETTER = Pattern.compile("<article class=\"letter\".*?</article>", Pattern.DOTALL);

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    MockMvc http;

    @Autowired
    SignIn people;

    @Autowired
    Advices advices;

    @Autowired
    RightsAnalysis analysis;

    @Autowired
    AskersAdvice askersAdvice;

    @Autowired
    ScreenFactory screens;

    private CaseInHand cases;
    private SignIn.Person lawyer;
    private SignIn.Person colleague;

    @BeforeEach
    void desk() {
        cases = new CaseInHand(helpdesk);
        lawyer = people.newAccount(Role.LAWYER);
        colleague = people.newAccount(Role.LAWYER);
    }

    private MockHttpServletResponse ask(SignIn.Person who, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(who.signedIn()).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String open(SignIn.Person who, String path) throws Exception {
        MockHttpServletResponse response = ask(who, get(path));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequestBuilder form(String path, Map<String, String> fields) {
        MockHttpServletRequestBuilder request = post(path);
        fields.forEach(request::param);
        return request;
    }

    private static String letters(String page) {
        return LETTER.matcher(page)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("no letter");
    }

    private static String path(CaseId id, String rest) {
        return "/medewerkers/zaken/" + id + rest;
    }

    /** The asker's own page, as far as this module draws it. */
    private String askersPage(CaseId id, String prefix) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", prefix + "/mijn-vraag");
        request.setContextPath(prefix);
        Content panel = Objects.requireNonNull(askersAdvice.render(screens.of(request), id));
        StringOutput page = new StringOutput();
        panel.writeTo(new OwaspHtmlTemplateOutput(page));
        return page.toString();
    }

    @Test
    void theRightsThatFitTheSituationAreSuggestedFirst() throws Exception {
        CaseId id = cases.accepted();

        String page = open(lawyer, path(id, "/kinderrechtentoets"));

        assertThat(page.indexOf("id=\"first-CRC-28\"")).isPositive().isLessThan(page.indexOf("groep-"));
        assertThat(page).contains("Algemeen beginsel", "value=\"ECHR-8\"", "value=\"OPSC\"", "value=\"EUC-24\"");

        MockHttpServletResponse chosen =
                ask(lawyer, post(path(id, "/kinderrechtentoets")).param("bepaling", "CRC-28", "CRC-12", "<b>"));
        assertThat(chosen.getRedirectedUrl()).isEqualTo(path(id, "/kinderrechtentoets"));
        assertThat(analysis.of(id).stream().map(right -> right.provision().code()))
                .containsExactly(BEING_HEARD, EDUCATION);
        assertThat(open(lawyer, path(id, "/kinderrechtentoets"))).doesNotContain("first-CRC-28");
    }

    @Test
    void theSecondOfTwoLawyersWhoAssessARightAtOnceSeesBothVersions() throws Exception {
        CaseId id = cases.accepted();
        analysis.choose(id, List.of(EDUCATION), lawyer.id());
        String page = path(id, "/kinderrechtentoets/CRC-28");
        ask(
                lawyer,
                form(page, Map.of("geraakt", "Van de eerste", "oordeel", "VIOLATED", "motivering", "", "versie", "1")));

        MockHttpServletResponse second = ask(
                colleague,
                form(page, Map.of("geraakt", "Van de tweede", "oordeel", "AT_RISK", "motivering", "", "versie", "1")));

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString(StandardCharsets.UTF_8))
                .contains("Van de eerste", "Van de tweede", "name=\"versie\" value=\"2\"");
        assertThat(analysis.of(id).getFirst().assessment().engagement().reveal())
                .isEqualTo("Van de eerste");
    }

    @Test
    void stepsAreMovedAddedAndTakenOutWithoutAScriptAndWithoutSaving() throws Exception {
        CaseId id = cases.accepted();
        Map<String, String> typed = Map.of(
                "nummer", "1",
                "versie", "0",
                "stappen", "2",
                "inleiding", "Hallo",
                "stap-1-wat", "Eerst dit",
                "stap-2-wat", "Dan dat",
                "stap-2-datum-day", "31",
                "stap-2-datum-month", "3",
                "stap-2-datum-year", "2027",
                "doe", "omhoog-2");

        String page = ask(lawyer, form(path(id, "/advies"), typed)).getContentAsString(StandardCharsets.UTF_8);

        assertThat(page.indexOf("Dan dat")).isPositive().isLessThan(page.indexOf("Eerst dit"));
        assertThat(page)
                .contains(
                        "id=\"stap-1-datum\" name=\"stap-1-datum-day\" type=\"text\" inputmode=\"numeric\" maxlength=\"30\" value=\"31\"");
        assertThat(page).contains("Uw wijzigingen zijn nog niet opgeslagen");
        assertThat(advices.latest(id)).isEmpty();
    }

    @Test
    void anAdviceIsSavedAsAWholeAndAnImpossibleDateKeepsWhatWasTyped() throws Exception {
        CaseId id = cases.accepted();
        MockHttpServletRequestBuilder wrong = form(
                path(id, "/advies"),
                Map.of(
                        "nummer", "1",
                        "versie", "0",
                        "stappen", "1",
                        "stap-1-wat", "Bel de school",
                        "stap-1-datum-day", "31",
                        "stap-1-datum-month", "2",
                        "stap-1-datum-year", "2027",
                        "doe", "bewaar"));
        MockHttpServletResponse refused = ask(lawyer, wrong);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("href=\"#stap-1-datum\"", "Bel de school");

        MockHttpServletResponse saved = ask(
                lawyer,
                form(
                        path(id, "/advies"),
                        Map.of(
                                "nummer", "1",
                                "versie", "0",
                                "stappen", "2",
                                "stap-1-wat", "",
                                "stap-2-wat", "Bel de school",
                                "stap-2-grond", "CRC-28",
                                "doe", "bewaar")));
        assertThat(saved.getRedirectedUrl()).isEqualTo(path(id, "/advies?bewaard=ja"));
        assertThat(open(lawyer, path(id, "/advies?bewaard=ja"))).contains("Opgeslagen.");
        assertThat(advices.latest(id).orElseThrow().text().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.ground()).isEqualTo(EDUCATION));
    }

    @Test
    void theSecondOfTwoLawyersWhoSaveAnAdviceAtOnceSeesBothVersions() throws Exception {
        CaseId id = cases.accepted();
        cases.write(id, "Van de eerste", new Advices.Seen(1, 0), lawyer.id());

        MockHttpServletResponse second = ask(
                colleague,
                form(
                        path(id, "/advies"),
                        Map.of("nummer", "1", "versie", "0", "inleiding", "Van de tweede", "doe", "bewaar")));

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString(StandardCharsets.UTF_8)).contains("Van de eerste", "Van de tweede");
        assertThat(advices.latest(id).orElseThrow().text().introduction().reveal())
                .isEqualTo("Van de eerste");
    }

    @Test
    void theAuthorCannotApproveByThePageAndAColleagueCan() throws Exception {
        CaseId id = cases.accepted();
        Advices.Seen seen = cases.submitted(id, lawyer.id());
        Map<String, String> approval = Map.of(
                "nummer", "" + seen.number(), "versie", "" + seen.revision(), "opmerkingen", "", "besluit", "goed");

        assertThat(open(lawyer, path(id, "/advies/beoordelen"))).doesNotContain("value=\"goed\"");
        assertThat(ask(lawyer, form(path(id, "/advies/beoordelen"), approval)).getStatus())
                .isEqualTo(403);
        assertThat(advices.latest(id).orElseThrow().reviews()).isEmpty();

        assertThat(open(colleague, path(id, "/advies/beoordelen"))).contains("value=\"goed\"");
        assertThat(ask(colleague, form(path(id, "/advies/beoordelen"), approval))
                        .getStatus())
                .isEqualTo(302);
        assertThat(advices.latest(id).orElseThrow().reviews()).hasSize(1);
    }

    @Test
    void returningAsksForRemarksWhichTheAuthorReads() throws Exception {
        CaseId id = cases.accepted();
        Advices.Seen seen = cases.submitted(id, lawyer.id());
        String page = path(id, "/advies/beoordelen");
        Map<String, String> silent =
                Map.of("nummer", "" + seen.number(), "versie", "" + seen.revision(), "besluit", "terug");
        assertThat(ask(colleague, form(page, silent)).getStatus()).isEqualTo(422);

        ask(colleague, form(page, silent).param("opmerkingen", "Leg uit wat een leerplichtambtenaar is."));

        assertThat(open(lawyer, path(id, "/advies")))
                .contains("Leg uit wat een leerplichtambtenaar is.", "Teruggestuurd");
    }

    @Test
    void whatAReviewerWroteSurvivesAColleagueWhoDecidedFirst() throws Exception {
        CaseId id = cases.accepted();
        Advices.Seen seen = cases.submitted(id, lawyer.id());
        String page = path(id, "/advies/beoordelen");
        Map<String, String> back =
                Map.of("nummer", "" + seen.number(), "versie", "" + seen.revision(), "besluit", "terug");
        ask(colleague, form(page, back).param("opmerkingen", "Ik was eerst."));
        SignIn.Person slower = people.newAccount(Role.LAWYER);
        var refused = ask(slower, form(page, back).param("opmerkingen", "De termijn in stap 2 klopt niet."));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString(UTF_8))
                .contains("De termijn in stap 2 klopt niet.", "Bewaar als interne notitie");
        ask(slower, form(path(id, "/notitie"), Map.of("notitie", "De termijn in stap 2 klopt niet.")));
        assertThat(open(colleague, path(id, ""))).contains("De termijn in stap 2 klopt niet.");
    }

    @Test
    void aCoordinatorReadsAndDoesNotWrite() throws Exception {
        SignIn.Person coordinator = people.newAccount(Role.COORDINATOR);
        CaseId id = cases.accepted();
        Advices.Seen seen = cases.submitted(id, lawyer.id());

        for (String page :
                List.of("/kinderrechtentoets", "/advies", "/advies/voorbeeld", "/advies/beoordelen", "/uitkomst")) {
            assertThat(open(coordinator, path(id, page))).doesNotContain("name=\"besluit\"", "name=\"doe\"");
        }
        for (String page : List.of("/kinderrechtentoets", "/advies", "/advies/beoordelen", "/uitkomst")) {
            assertThat(ask(coordinator, post(path(id, page))).getStatus()).isEqualTo(403);
        }
        assertThat(ask(
                                coordinator,
                                form(
                                        path(id, "/advies/versturen"),
                                        Map.of("nummer", "" + seen.number(), "versie", "" + seen.revision())))
                        .getStatus())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"CHILD, nl", "CHILD, en", "FOSTER_PARENT, nl", "AID_WORKER, en"})
    void whatTheAskerReadsIsByteForByteWhatThePreviewShowed(AskerKind asker, String tag) throws Exception {
        CaseId id = cases.accepted(asker, Language.ofTag(tag).orElseThrow());
        Advices.Seen seen = cases.approved(id, lawyer.id(), colleague.id());
        String inDutch = letters(open(lawyer, path(id, "/advies/voorbeeld")));
        String inEnglish = letters(open(lawyer, "/en" + path(id, "/advies/voorbeeld")));
        assertThat(askersAdvice.render(screens.of(new MockHttpServletRequest("GET", "/mijn-vraag")), id))
                .as("nothing to read before it is sent")
                .isNull();

        MockHttpServletResponse sent = ask(
                lawyer,
                form(
                        path(id, "/advies/versturen"),
                        Map.of("nummer", "" + seen.number(), "versie", "" + seen.revision())));

        assertThat(sent.getStatus()).isEqualTo(302);
        assertThat(inDutch).startsWith("<article").isEqualTo(inEnglish);
        assertThat(letters(askersPage(id, ""))).isEqualTo(inDutch);
        assertThat(letters(askersPage(id, "/en"))).isEqualTo(inDutch);
    }

    @Test
    void aChildReadsTheAdviceInWordsForChildrenInItsLanguage() throws Exception {
        CaseId dutch = cases.accepted(AskerKind.CHILD, Language.NL);
        CaseId english = cases.accepted(AskerKind.CHILD, Language.EN);
        cases.sent(dutch);
        cases.sent(english);

        assertThat(letters(askersPage(dutch, "")))
                .contains(
                        "lang=\"nl\"",
                        "Dit kun je doen",
                        "woensdag 31 maart 2027",
                        "href=\"/kinderrechten/artikel/28?voor=kinderen\"",
                        "artikel 40 van de wet");
        assertThat(letters(askersPage(english, "/en")))
                .contains(
                        "lang=\"en\"",
                        "This is what you can do",
                        "Wednesday 31 March 2027",
                        "href=\"/en/kinderrechten/artikel/28?voor=kinderen\"");
    }

    @Test
    void whatAnAskerTypesOrALawyerWritesNeverBecomesMarkup() throws Exception {
        CaseId id = cases.accepted();
        cases.write(id, "<script>alert(1)</script>", new Advices.Seen(1, 0), lawyer.id());

        assertThat(open(lawyer, path(id, "/advies/voorbeeld")))
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void theReadingLevelIsShownToWhoWrites() throws Exception {
        CaseId id = cases.accepted();
        cases.write(
                id,
                "Ingevolge de verantwoordelijkheidsverdeling dient de gemeentelijke leerplichtambtenaar onverwijld geïnformeerd te worden omtrent de verzuimregistratie",
                new Advices.Seen(1, 0),
                lawyer.id());

        assertThat(open(lawyer, path(id, "/advies"))).contains("Leesniveau", "Voor deze vraagsteller nog te moeilijk");
    }

    @Test
    void anUnknownCaseIsNotThere() throws Exception {
        for (String page : List.of("/kinderrechtentoets", "/advies", "/advies/voorbeeld", "/uitkomst")) {
            assertThat(ask(lawyer, get("/medewerkers/zaken/geen-zaak" + page)).getStatus())
                    .isEqualTo(404);
            assertThat(ask(lawyer, get("/medewerkers/zaken/00000000-0000-7000-8000-000000000000" + page))
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void thePanelsOfTheCaseShowWhereAnalysisAndAdviceStand() throws Exception {
        CaseId id = cases.accepted();
        cases.assess(id, BEING_HEARD, Finding.AT_RISK, lawyer.id());
        Advices.Seen seen = cases.submitted(id, lawyer.id());
        advices.sendBack(id, seen, Redacted.of("Noem ook de termijn."), colleague.id());

        assertThat(open(lawyer, path(id, "")))
                .contains("Kinderrechtenanalyse", "Dreigt geschonden", "Teruggestuurd", "Noem ook de termijn.")
                .contains("href=\"" + path(id, "/advies") + "\"");
    }
}
