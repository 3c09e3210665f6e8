package nl.kinderrechtenhelpdesk.casework.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.CaseTerm;
import nl.kinderrechtenhelpdesk.casework.CaseTerms;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HelpdeskTest
class TermPagesTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Casework casework;

    @Autowired
    CaseTerms terms;

    @Autowired
    Intake intake;

    @Autowired
    AuditTrail audit;

    @Autowired
    SignIn signIn;

    @Autowired
    InstantSource clock;

    private SignIn.Person lawyer;
    private CaseSummary summary;
    private LocalDate decision;

    @BeforeEach
    void aLetterOfAGuardianOfThreeDaysAgo() {
        lawyer = signIn.newAccount(Role.LAWYER);
        decision = Zone.today(clock).minusDays(3);
        summary = new AskedCases(intake, casework).ask("Brief van de gi", AskerKind.PARENT, false, decision);
    }

    private CaseSummary now() {
        return casework.find(summary.id()).orElseThrow();
    }

    private CaseTerm term() {
        return terms.of(summary.id()).getFirst();
    }

    private String path() {
        return "/medewerkers/zaken/" + summary.id();
    }

    private String page(String path) {
        return body(web.get().uri(path).with(lawyer.signedIn()).exchange());
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult post(String path, String... fields) {
        var request = web.post().uri(path).with(lawyer.signedIn()).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult establish(String kind, int version, String action) {
        return post(
                path() + "/termijnen",
                "termijn",
                term().id().toString(),
                "versie",
                String.valueOf(version),
                "soort",
                kind,
                "bewijs",
                "LETTER",
                "vanaf-day",
                String.valueOf(decision.getDayOfMonth()),
                "vanaf-month",
                String.valueOf(decision.getMonthValue()),
                "vanaf-year",
                String.valueOf(decision.getYear()),
                "notitie",
                "De envelop is bewaard",
                "actie",
                action);
    }

    @Test
    void untilTheKindIsKnownThePageSaysToLookTodayAndShowsNoLastDay() {
        assertThat(page(path()))
                .contains("Er kan een korte termijn lopen: kijk vandaag.")
                .contains("/termijnen");
        assertThat(page("/en" + path())).contains("A short term may be running: look today.");
        assertThat(page("/medewerkers/zaken?behandelaar=niemand&status=open"))
                .contains("Kijk vandaag: korte termijn mogelijk");
        assertThat(now().term()).isNull();
    }

    @Test
    void onceALawyerEstablishesTheKindTheLastDayStandsInCaseAndListWithItsGround() {
        assertThat(establish("GI_INSTRUCTION", 0, "bewaar")).hasStatus(302);

        assertThat(now().term()).isAfterOrEqualTo(decision.plusWeeks(2));
        assertThat(now().termWatch()).isEqualTo(CaseTerm.Watch.NONE);
        assertThat(page(path() + "/termijnen"))
                .contains("BW 1:264 lid 3")
                .contains("De envelop is bewaard")
                .contains("Brief, besluit of uitspraak gezien")
                .contains("gewijzigd")
                .contains(lawyer.who().name());
        assertThat(page(path())).contains("Schriftelijke aanwijzing van de GI").doesNotContain("kijk vandaag");
        assertThat(audit.of(summary.id())).anyMatch(entry -> entry.action() == AuditAction.TERM_RECORDED);
    }

    @Test
    void aKindThatIsNotVerifiedIsCalledThat() {
        establish("VW_APPEAL_1W", 0, "bewaar");

        assertThat(page(path() + "/termijnen")).contains("(niet nagezien)").contains("Niet nagezien aan de wet");
        assertThat(page(path())).contains("(niet nagezien)");
    }

    @Test
    void reckoningShowsTheLastDayAndKeepsNothing() {
        assertThat(body(establish("GI_INSTRUCTION", 0, "reken")))
                .contains("Laatste dag: ")
                .contains("De envelop is bewaard");
        assertThat(term().kind()).isNull();
    }

    @Test
    void whoComesSecondSeesWhatStandsThereNowAndKeepsWhatWasTyped() {
        establish("GI_INSTRUCTION", 0, "bewaar");

        MvcTestResult second = establish("CIVIL_APPEAL", 0, "bewaar");

        assertThat(second).hasStatus(409);
        assertThat(body(second)).contains("Een collega wijzigde deze termijn").contains("De envelop is bewaard");
        assertThat(term().kind()).isEqualTo("GI_INSTRUCTION");
    }

    @Test
    void aTermNeedsAKindOrALastDayAndItsBeginning() {
        assertThat(post(path() + "/termijnen", "soort", "", "bewijs", "ASKER", "actie", "bewaar"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies een soort besluit");
        assertThat(post(path() + "/termijnen", "soort", "ECHR", "bewijs", "ASKER", "actie", "bewaar"))
                .hasStatus(422)
                .bodyText()
                .contains("Vul de dag in vanaf wanneer de wet telt");
    }

    @Test
    void aCaseDoesNotLeaveOverATermThatIsOpenAndDoesOnceItIsSettled() {
        Objection open = new Objection("casework.objection.term");
        assertThat(objections(Move.DECLINE)).contains(open);
        establish("GI_INSTRUCTION", 0, "bewaar");
        assertThat(objections(Move.REFER)).contains(open);

        assertThat(post(
                        path() + "/termijnen/" + term().id() + "/afhandelen",
                        "versie",
                        String.valueOf(term().version()),
                        "stand",
                        "DONE"))
                .hasStatus(302);

        assertThat(objections(Move.DECLINE)).doesNotContain(open);
        assertThat(now().term()).isNull();
        assertThat(now().termWatch()).isEqualTo(CaseTerm.Watch.NONE);
        assertThat(term().changes().getLast())
                .extracting(CaseTerm.Change::what, CaseTerm.Change::by)
                .containsExactly(CaseTerm.What.DONE, lawyer.id());
        assertThat(audit.of(summary.id())).anyMatch(entry -> entry.action() == AuditAction.TERM_SETTLED);
    }

    private List<Objection> objections(Move move) {
        return casework.choices(summary.id()).stream()
                .filter(choice -> choice.move() == move)
                .flatMap(choice -> choice.objections().stream())
                .toList();
    }

    @Test
    void whereNothingWasToldOneButtonSaysThatSomebodyLooked() {
        summary = new AskedCases(intake, casework).ask("De gi belt nooit terug");
        assertThat(page(path() + "/termijnen")).contains("Nagekeken: er loopt geen termijn");

        assertThat(post(path() + "/termijnen/geen")).hasStatus(302);

        assertThat(now().termWatch()).isEqualTo(CaseTerm.Watch.NONE);
        assertThat(page(path() + "/termijnen")).contains("Geen termijn in deze zaak");
    }
}
