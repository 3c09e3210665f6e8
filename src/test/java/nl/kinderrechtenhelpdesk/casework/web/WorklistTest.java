package nl.kinderrechtenhelpdesk.casework.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.CaseFilter;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.CaseTerm;
import nl.kinderrechtenhelpdesk.casework.CaseTerms;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.Worklist;
import nl.kinderrechtenhelpdesk.casework.Workload;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
import nl.kinderrechtenhelpdesk.testing.Codings;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@HelpdeskTest
class WorklistTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    Worklist worklist;

    @Autowired
    Codebook codebook;

    @Autowired
    Casework casework;

    @Autowired
    CaseHandling handling;

    @Autowired
    CaseTerms terms;

    @Autowired
    Intake intake;

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

    private CaseSummary mine(String question, boolean urgent, int decidedDaysAgo) {
        LocalDate decision = decidedDaysAgo == 0 ? null : Zone.today(clock).minusDays(decidedDaysAgo);
        CaseSummary summary = asked.ask(question, AskerKind.PARENT, urgent, decision);
        casework.move(summary.id(), Move.ACCEPT, lawyer.who().actor(), summary.version());
        if (decision == null) {
            terms.noTerm(summary.id(), lawyer.id());
        } else {
            establish(summary.id(), decision);
        }
        return casework.find(summary.id()).orElseThrow();
    }

    private void establish(CaseId id, LocalDate decision) {
        CaseTerm told = terms.of(id).getFirst();
        terms.correct(
                id,
                told.id(),
                told.version(),
                new CaseTerms.Entry("AWB_OBJECTION", decision, CaseTerm.Evidence.LETTER, null, null),
                lawyer.id());
    }

    private List<CaseId> listed(StaffId handler) {
        CaseFilter filter = new CaseFilter(CaseFilter.openStatuses(), handler, false, Selection.ALL, null);
        return worklist.page(filter, new Paging(1, 50), lawyer.who().actor()).items().stream()
                .map(line -> line.summary().id())
                .toList();
    }

    private static MultiValueMap<String, String> query(String... pairs) {
        MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            query.add(pairs[i], pairs[i + 1]);
        }
        return query;
    }

    @Test
    void aTermThatMayBeShortComesBeforeOnesThatAreKnownAndOnePassedBeforeOnesThatRun() {
        CaseSummary running = mine("termijn loopt", false, 30);
        CaseSummary passed = mine("termijn voorbij", false, 200);
        CaseSummary unknown = asked.ask(
                "brief van de gi", AskerKind.PARENT, false, Zone.today(clock).minusDays(2));
        handling.assign(unknown.id(), lawyer.id(), new Actor.Staff(lawyer.id()), unknown.version());

        assertThat(listed(lawyer.id())).containsExactly(unknown.id(), passed.id(), running.id());
        assertThat(worklist.workload().terms().stream()
                        .map(line -> line.summary().id()))
                .contains(unknown.id(), passed.id(), running.id());
        assertThat(worklist.workload().loads())
                .filteredOn(load -> lawyer.id().equals(load.handler()))
                .singleElement()
                .extracting(Workload.Load::terms)
                .isEqualTo(3);
    }

    @Test
    void urgentComesFirstThenRunningTermsThenTheOldest() {
        CaseSummary old = mine("oud", false, 0);
        CaseSummary young = mine("nieuw", false, 0);
        CaseSummary laterTerm = mine("termijn later", false, 5);
        CaseSummary soonTerm = mine("termijn eerst", false, 30);
        CaseSummary urgent = mine("spoed", true, 0);

        assertThat(listed(lawyer.id()))
                .containsExactly(urgent.id(), soonTerm.id(), laterTerm.id(), old.id(), young.id());
    }

    @Test
    void aFilterOnAClosedThemeFindsTheCaseBehindTheFigure() {
        CaseSummary summary = mine("afgehandeld", false, 0);
        Coding known = Codings.of(
                AskerKind.PARENT,
                AgeBand.AGE_4_7,
                ResidenceStatus.NOT_RELEVANT,
                "PRIVACY_MEDIA",
                List.of("YOUNG_CARER"),
                List.of("AP"),
                "GM0363",
                "PV27",
                List.of(),
                OutcomeCode.WITHDRAWN);
        Coding coding =
                new Coding(known.codes().with(Facet.OTHER_THEME, List.of("BULLYING", "PRIVACY_MEDIA")), List.of());
        handling.close(summary.id(), coding, new Actor.Staff(lawyer.id()), summary.version());
        String month = Zone.today(clock).toString().substring(0, 7);

        CaseFilter filter = ListQuery.of(
                        query(
                                "thema", "PRIVACY_MEDIA",
                                "situatie", "YOUNG_CARER",
                                "instantie", "AP",
                                "provincie", "PV27",
                                "vraagsteller", "PARENT",
                                "leeftijd", "AGE_4_7",
                                "uitkomst", "WITHDRAWN",
                                "van", month,
                                "tot", month),
                        codebook)
                .filter(lawyer.who());

        assertThat(worklist.page(filter, new Paging(1, 50), lawyer.who().actor())
                        .items())
                .extracting(line -> line.summary().id())
                .contains(summary.id());
        CaseFilter byAnotherTheme = ListQuery.of(query("thema", "BULLYING", "situatie", "YOUNG_CARER"), codebook)
                .filter(lawyer.who());
        assertThat(worklist.page(byAnotherTheme, new Paging(1, 50), lawyer.who().actor())
                        .items())
                .extracting(line -> line.summary().id())
                .contains(summary.id());
        CaseFilter elsewhere = ListQuery.of(query("thema", "PRIVACY_MEDIA", "provincie", "PV20"), codebook)
                .filter(lawyer.who());
        assertThat(worklist.page(elsewhere, new Paging(1, 50), lawyer.who().actor())
                        .items())
                .extracting(line -> line.summary().id())
                .doesNotContain(summary.id());
    }

    @Test
    void aLinkFromAFigureMeansClosedCasesAndNoFilterMeansOpenOnes() {
        assertThat(ListQuery.of(query("thema", "EDUCATION"), codebook)
                        .filter(lawyer.who())
                        .statuses())
                .containsExactly(CaseStatus.CLOSED);
        assertThat(ListQuery.of(query(), codebook).filter(lawyer.who()).onlyOpen())
                .isTrue();
        assertThat(ListQuery.of(query("behandelaar", "ik"), codebook)
                        .filter(lawyer.who())
                        .handler())
                .isEqualTo(lawyer.id());
    }

    @Test
    void whatDoesNotFitInAnAddressIsLeftOut() {
        ListQuery parsed = ListQuery.of(
                query(
                        "thema",
                        "'; drop table x",
                        "van",
                        "gisteren",
                        "bepaling",
                        "..",
                        "status",
                        "ONZIN",
                        "vraagsteller",
                        "WIE"),
                codebook);
        CaseFilter filter = parsed.filter(lawyer.who());

        assertThat(filter.selection()).isEqualTo(Selection.ALL);
        assertThat(filter.onlyOpen()).isTrue();
    }

    @Test
    void theListShowsItsFilterAgainAndLinksToTheCase() throws UnsupportedEncodingException {
        CaseSummary summary = mine("in de lijst", true, 0);

        MvcTestResult result = web.get()
                .uri("/medewerkers/zaken?behandelaar=ik&status=open")
                .with(lawyer.signedIn())
                .exchange();

        assertThat(result).hasStatusOk();
        assertThat(result.getResponse().getContentAsString(UTF_8))
                .contains("/medewerkers/zaken/" + summary.id())
                .contains("value=\"ik\" selected")
                .contains("Spoed");
    }
}
