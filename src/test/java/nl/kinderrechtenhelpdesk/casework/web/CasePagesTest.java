package nl.kinderrechtenhelpdesk.casework.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.InstantSource;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HelpdeskTest
class CasePagesTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Casework casework;

    @Autowired
    CaseHandling handling;

    @Autowired
    Intake intake;

    @Autowired
    AuditTrail audit;

    @Autowired
    SignIn signIn;

    @Autowired
    InstantSource clock;

    private AskedCases asked;
    private SignIn.Person lawyer;

    @BeforeEach
    void people() {
        asked = new AskedCases(intake, casework);
        lawyer = signIn.newAccount(Role.LAWYER);
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).with(lawyer.signedIn()).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = web.post().uri(path).with(lawyer.signedIn()).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(CaseSummary summary) {
        return "/medewerkers/zaken/" + summary.id();
    }

    private CaseSummary accepted(String question) {
        CaseSummary summary = asked.ask(question);
        casework.move(summary.id(), Move.ACCEPT, lawyer.who().actor(), summary.version());
        return casework.find(summary.id()).orElseThrow();
    }

    @Test
    void theCasePageShowsTheQuestionAndWhatCanBeDoneAndRecordsThatItWasRead() {
        CaseSummary summary = asked.ask("Mag mijn kwartelhaan mee naar het pleeggezin?");

        String page = body(get(path(summary)));

        assertThat(page).contains("kwartelhaan").contains(summary.number());
        assertThat(page).contains("value=\"ACCEPT\"").contains(path(summary) + "/doorverwijzen");
        assertThat(audit.of(summary.id()))
                .anySatisfy(entry -> assertThat(entry)
                        .extracting(AuditTrail.Entry::actor, AuditTrail.Entry::action)
                        .containsExactly(lawyer.who().actor(), AuditAction.CASE_READ));
    }

    @Test
    void theCasePageSaysWhyAMoveCannotBeMade() {
        CaseSummary summary = accepted("Waarom kan dit niet?");

        assertThat(body(get(path(summary))))
                .contains("Sluiten: Vul eerst alle gegevens van de zaak in.")
                .contains(path(summary) + "/advies");
        assertThat(body(get("/en" + path(summary)))).contains("Close: Complete all the facts of the case first.");
    }

    @Test
    void acceptingWithTheButtonMakesTheCaseMine() {
        CaseSummary summary = asked.ask("Neem mij aan");

        MvcTestResult result = post(path(summary) + "/stap", "stap", "ACCEPT", "versie", "" + summary.version());

        assertThat(result).hasStatus(302).hasRedirectedUrl(path(summary));
        assertThat(casework.find(summary.id()).orElseThrow().handler()).isEqualTo(lawyer.id());
    }

    @Test
    void whoIsSecondIsShownWhatTheyWantedAndWhatStandsThereNow() {
        CaseSummary summary = accepted("Twee tegelijk");

        MvcTestResult result = post(path(summary) + "/stap", "stap", "ACCEPT", "versie", "" + (summary.version() - 1));

        assertThat(result).hasStatus(409);
        assertThat(body(result))
                .contains("Deze zaak is al veranderd")
                .contains("In behandeling nemen")
                .contains("In behandeling");
    }

    @Test
    void wordsForTheAskerSurviveThatSomebodyElseChangedTheCase() {
        CaseSummary summary = accepted("Wat ik typte blijft");

        MvcTestResult result = post(
                path(summary) + "/doorvragen",
                "bericht",
                "Op welke snippenschool zit je?",
                "versie",
                "" + (summary.version() - 1));

        assertThat(result).hasStatus(409);
        assertThat(body(result))
                .contains("Op welke snippenschool zit je?")
                .contains("name=\"versie\" value=\"" + summary.version() + "\"");
        assertThat(casework.find(summary.id())).contains(summary);
    }

    @Test
    void askingMoreBeginsInTheWordsOfAChildAndPutsTheCaseOnHold() {
        CaseSummary summary = asked.ask("Ik vraag iets");

        assertThat(body(get(path(summary) + "/doorvragen"))).contains("Dank je wel voor je vraag");
        assertThat(post(path(summary) + "/doorvragen", "bericht", "Hoe oud ben je?", "versie", "" + summary.version()))
                .hasStatus(302);
        assertThat(casework.find(summary.id()).orElseThrow().status()).isEqualTo(CaseStatus.MORE_ASKED);
    }

    @Test
    void decliningNamesOtherPlacesAndTellsTheAsker() {
        CaseSummary summary = asked.ask("Kunt u een huis kopen?");
        String address = path(summary) + "/afwijzen";

        MvcTestResult without =
                post(address, "bericht", "Dat kunnen wij niet", "anders", "", "versie", "" + summary.version());
        assertThat(without).hasStatus(422);
        assertThat(body(without)).contains("href=\"#plekken\"").contains("Dat kunnen wij niet");

        assertThat(post(
                        address,
                        "bericht",
                        "Dat kunnen wij niet",
                        "plekken",
                        "JL",
                        "anders",
                        "De wijkagent",
                        "versie",
                        "" + summary.version()))
                .hasStatus(302);
        assertThat(handling.handovers(summary.id()))
                .singleElement()
                .satisfies(handover -> assertThat(handover.text().forAsker().reveal())
                        .contains("Dat kunnen wij niet")
                        .contains("- De wijkagent"));
    }

    @Test
    void closingPointsAtEveryFactThatIsMissing() {
        CaseSummary summary = accepted("Sluit mij");

        MvcTestResult result = post(path(summary) + "/sluiten", "actie", "sluiten", "versie", "" + summary.version());

        assertThat(result).hasStatus(422);
        assertThat(body(result))
                .contains("href=\"#thema\"")
                .contains("href=\"#uitkomst\"")
                .contains("href=\"#recht\"")
                .contains("href=\"#vraagsteller\"");
        assertThat(casework.find(summary.id())).contains(summary);
    }

    @Test
    void residenceIsAskedForWhereItMatters() {
        CaseSummary summary = accepted("Zonder papieren");

        MvcTestResult result = post(
                path(summary) + "/sluiten",
                "actie",
                "sluiten",
                "thema",
                "EDUCATION",
                "situatie",
                "NO_PERMIT",
                "verblijf",
                "NOT_RELEVANT",
                "vraagsteller",
                "CHILD",
                "leeftijd",
                "AGE_12_15",
                "uitkomst",
                "WITHDRAWN",
                "versie",
                "" + summary.version());

        assertThat(result).hasStatus(422);
        assertThat(body(result)).contains("href=\"#verblijf\"");
    }

    @Test
    void aWithdrawnQuestionClosesWithItsCodes() {
        CaseSummary summary = accepted("Laat maar");

        MvcTestResult result = post(
                path(summary) + "/sluiten",
                "actie",
                "sluiten",
                "thema",
                "OUT_OF_HOME",
                "verblijf",
                "NOT_RELEVANT",
                "vraagsteller",
                "CHILD",
                "leeftijd",
                "AGE_12_15",
                "gemeente",
                "GM0363",
                "uitkomst",
                "WITHDRAWN",
                "versie",
                "" + summary.version());

        assertThat(result).hasStatus(302);
        assertThat(handling.find(summary.id()).orElseThrow().coding().codes().one(Facet.PROVINCE))
                .isEqualTo("PV27");
    }

    @Test
    void theClosingPageAddsAProvisionAndKeepsWhatWasChosen() {
        CaseSummary summary = accepted("Nog een recht");

        String page = body(post(
                path(summary) + "/sluiten",
                "actie",
                "erbij",
                "recht",
                "CRC-12",
                "thema",
                "EDUCATION",
                "versie",
                "" + summary.version()));

        assertThat(page)
                .contains("name=\"rechten\" value=\"CRC-12\"")
                .contains("bevinding-CRC-12")
                .contains("value=\"EDUCATION\" selected");
    }

    @Test
    void aCaseThatDoesNotExistIsNotFoundWhateverItsAddress() {
        assertThat(get("/medewerkers/zaken/" + CaseId.next(clock))).hasStatus(404);
        assertThat(get("/medewerkers/zaken/geen-nummer")).hasStatus(404);
    }

    @Test
    void somebodyWhoHandlesNoCasesCannotBeGivenOne() {
        CaseSummary summary = asked.ask("Van wie ben ik?");
        SignIn.Person finance = signIn.newAccount(Role.FINANCE);

        assertThat(post(
                        path(summary) + "/toewijzen",
                        "behandelaar",
                        finance.id().toString(),
                        "versie",
                        "" + summary.version()))
                .hasStatus(400);
        assertThat(post(
                        path(summary) + "/toewijzen",
                        "behandelaar",
                        lawyer.id().toString(),
                        "versie",
                        "" + summary.version()))
                .hasStatus(302);
    }

    @Test
    void theWorkloadIsForCoordinatorsOnly() {
        assertThat(get("/medewerkers/werkvoorraad")).hasStatus(403);
        assertThat(web.get()
                        .uri("/medewerkers/werkvoorraad")
                        .with(signIn.as(Role.COORDINATOR))
                        .exchange())
                .hasStatusOk();
    }
}
