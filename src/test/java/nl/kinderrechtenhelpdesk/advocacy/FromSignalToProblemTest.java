package nl.kinderrechtenhelpdesk.advocacy;

import static nl.kinderrechtenhelpdesk.advocacy.ProblemBrowser.LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.Structural;
import nl.kinderrechtenhelpdesk.casework.StructuralFlags;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.signals.Signal;
import nl.kinderrechtenhelpdesk.signals.Signal.State;
import nl.kinderrechtenhelpdesk.signals.SignalDesk;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Two flags become a signal, the signal a problem file, and who flagged hears of it. */
@HelpdeskTest
class FromSignalToProblemTest {

    private static final String SIGNALS = "/medewerkers/signalen";
    private static final Codes CODES = Codes.NONE
            .with(Facet.THEME, "CHILD_ABDUCTION")
            .with(Facet.BODY, "IKO")
            .with(Facet.PROVINCE, "PV22");

    @Autowired
    MockMvcTester web;

    @Autowired
    SignIn signIn;

    @Autowired
    Casework casework;

    @Autowired
    CaseHandling handling;

    @Autowired
    StructuralFlags flags;

    @Autowired
    Intake intake;

    @Autowired
    SignalDesk desk;

    @Autowired
    JdbcClient database;

    private SignIn.Person lawyer;
    private ProblemBrowser flagging;
    private ProblemBrowser coordinator;
    private ProblemBrowser advocate;

    @BeforeEach
    void people() {
        lawyer = signIn.newAccount(Role.LAWYER);
        flagging = new ProblemBrowser(web, lawyer);
        coordinator = new ProblemBrowser(web, signIn.newAccount(Role.COORDINATOR));
        advocate = new ProblemBrowser(web, signIn.newAccount(Role.ADVOCATE));
    }

    @AfterEach
    void nothingLeft() {
        database.sql("delete from signals.signal where 'theme:CHILD_ABDUCTION' = any(codes)")
                .update();
        database.sql("delete from signals.flag where 'theme:CHILD_ABDUCTION' = any(codes)")
                .update();
        database.sql("delete from signals.case_coding where 'theme:CHILD_ABDUCTION' = any(codes)")
                .update();
    }

    private CaseId flagged(String sentence) {
        CaseSummary asked = new AskedCases(intake, casework).ask("Mijn vader nam mij mee.");
        Actor.Staff by = new Actor.Staff(lawyer.id());
        casework.move(asked.id(), Move.ACCEPT, by, asked.version());
        handling.code(
                asked.id(),
                new Coding(CODES.with(Facet.ASKER, "CHILD").with(Facet.AGE_BAND, "AGE_12_15"), List.of()),
                new Structural.Unsaid(),
                by,
                casework.find(asked.id()).orElseThrow().version());
        assertThat(flags.flag(asked.id(), Redacted.of(sentence), by)).isTrue();
        return asked.id();
    }

    private Signal signal() {
        flagged("Het derde kind dit jaar: zwartkop.");
        flagged("Dit zagen wij eerder: zwartkop.");
        await().until(() -> signals().size() == 1);
        return signals().getFirst();
    }

    private List<Signal> signals() {
        return desk.all().stream().filter(one -> one.codes().equals(CODES)).toList();
    }

    @Test
    void lawyersSeeFlagsWithTheirCasesAndAdvocatesCodesAndNoSmallCounts() {
        String page = SIGNALS + "/" + signal().id();

        assertThat(flagging.read(SIGNALS)).contains("Gemeld door juristen", "2 zaken gemeld als structureel");
        assertThat(flagging.read(page))
                .contains("2 zaken zijn gemeld als structureel, door 1 collega.", "/medewerkers/zaken/melding/")
                .doesNotContain("zwartkop", "Begin een knelpunt", "Wat het niet is");
        assertThat(advocate.read(page))
                .contains("Minder dan vijf zaken zijn gemeld", "Begin een knelpunt")
                .doesNotContain("zwartkop", "/medewerkers/zaken/", "Gemeld op");
        assertThat(coordinator.read(SIGNALS + "/uitleg")).contains("dat een zaak structureel is. Daarvan staan er");
        ProblemBrowser finance = new ProblemBrowser(web, signIn.newAccount(Role.FINANCE));
        assertThat(finance.get(page)).hasStatus(403);
        assertThat(finance.get(LIST + "/signaal/" + signals().getFirst().id())).hasStatus(403);
        assertThat(flagging.get(LIST + "/signaal/" + signals().getFirst().id())).hasStatus(403);
    }

    @Test
    void aProblemFileBeginsWithTheCodesOfTheSignalAndBothLeadToEachOther() {
        Signal signal = signal();
        String page = advocate.read(SIGNALS + "/" + signal.id());
        String begin = page.replaceAll("(?s).*href=\"(/medewerkers/knelpunten/nieuw[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(begin).contains("thema=CHILD_ABDUCTION", "instantie=IKO", "provincie=PV22");
        assertThat(advocate.read(begin))
                .contains("name=\"signaal\" value=\"" + signal.id() + "\"", "value=\"IKO\" checked");

        String file = advocate.begin(
                "Meegenomen kinderen " + UUID.randomUUID(),
                "signaal",
                signal.id().toString(),
                "thema",
                "CHILD_ABDUCTION");

        Signal now = desk.find(signal.id()).orElseThrow();
        assertThat(now.state()).isEqualTo(State.PROBLEM);
        assertThat(advocate.read(SIGNALS + "/" + signal.id()))
                .contains("href=\"" + file + "\"")
                .doesNotContain("Begin een knelpunt");
        assertThat(flagging.read(file))
                .contains(
                        "href=\"" + SIGNALS + "/" + signal.id() + "\"",
                        "2 zaken zijn gemeld als structureel.",
                        "in de laatste dertien weken, 0 in de dertien weken daarvoor.",
                        "<strong>signaal</strong>",
                        "<strong>melding</strong>");
        assertThat(advocate.read(file))
                .contains("Minder dan vijf zaken zijn gemeld")
                .doesNotContain("2 zaken zijn gemeld", "<strong>melding</strong>");
        assertThat(flagging.read(SIGNALS + "/meldingen"))
                .contains("Uw melding staat in het signaal", "Het werd een knelpunt op", "href=\"" + file + "\"");
    }

    @Test
    void aSignalIsPutWithAFileThatIsThereAndWithNoSecond() {
        Signal signal = signal();
        String title = "Bestaand knelpunt " + UUID.randomUUID();
        String file = advocate.begin(title);
        String other = advocate.begin("Een ander");
        String link = LIST + "/signaal/" + signal.id();
        assertThat(coordinator.read(link)).contains(title);
        assertThat(coordinator.send(link, "knelpunt", "onzin")).hasStatus(422);
        assertThat(coordinator.get(LIST + "/signaal/" + UUID.randomUUID())).hasStatus(404);

        assertThat(coordinator.sent(link, "knelpunt", id(file))).isEqualTo(file);
        assertThat(coordinator.sent(link, "knelpunt", id(file))).as("twice").isEqualTo(file);

        assertThat(coordinator.send(link, "knelpunt", id(other)))
                .hasStatus(409)
                .bodyText()
                .contains("hoort al bij een ander knelpunt");
        assertThat(flagging.read(file)).contains(SIGNALS + "/" + signal.id());
        assertThat(flagging.read(other)).contains("Bij dit knelpunt hoort nog geen signaal.");
    }

    @Test
    void whoFlaggedHearsWhyItIsNoProblem() {
        assertThat(flagging.read(SIGNALS + "/meldingen")).contains("U hebt nog niets gemeld");
        Signal signal = signal();
        assertThat(flagging.read(SIGNALS + "/meldingen")).contains("er is nog niets over beslist");

        coordinator.sent(
                SIGNALS + "/" + signal.id(), "versie", "0", "besluit", "DISMISSED", "reden", "Twee zussen, een zaak.");

        assertThat(flagging.read(SIGNALS + "/meldingen"))
                .contains("is beslist dat het geen knelpunt is: Twee zussen, een zaak.");
    }

    private static String id(String file) {
        return file.replaceAll(".*/", "");
    }
}
