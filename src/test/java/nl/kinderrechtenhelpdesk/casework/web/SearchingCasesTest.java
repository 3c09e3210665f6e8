package nl.kinderrechtenhelpdesk.casework.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.CaseFilter;
import nl.kinderrechtenhelpdesk.casework.CaseLine;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.Worklist;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
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
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Looking for cases by words and numbers, on the page and behind it. */
@HelpdeskTest
class SearchingCasesTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    AuditTrail audit;

    @Autowired
    Worklist worklist;

    @Autowired
    Casework casework;

    @Autowired
    Intake intake;

    @Autowired
    SignIn signIn;

    private AskedCases asked;
    private SignIn.Person lawyer;

    @BeforeEach
    void people() {
        asked = new AskedCases(intake, casework);
        lawyer = signIn.newAccount(Role.LAWYER);
    }

    private CaseSummary mine(String question) {
        CaseSummary summary = asked.ask(question, AskerKind.PARENT, false, null);
        casework.move(summary.id(), Move.ACCEPT, lawyer.who().actor(), summary.version());
        return casework.find(summary.id()).orElseThrow();
    }

    private List<CaseId> found(String words) {
        return worklist
                .search(
                        Redacted.of(words),
                        CaseFilter.all(),
                        new Paging(1, 50),
                        lawyer.who().actor())
                .lines()
                .stream()
                .map(CaseLine::summary)
                .map(CaseSummary::id)
                .toList();
    }

    private static MultiValueMap<String, String> query(String... pairs) {
        MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            query.add(pairs[i], pairs[i + 1]);
        }
        return query;
    }

    /** Where the page of what was found stands. */
    private String search(String words, String... filter) {
        MvcTestResult result = web.post()
                .uri("/medewerkers/zaken/zoeken")
                .with(lawyer.signedIn())
                .with(csrf())
                .param("zoek", words)
                .params(query(filter))
                .exchange();
        assertThat(result).hasStatus3xxRedirection();
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }

    private String page(String address) throws UnsupportedEncodingException {
        MvcTestResult result = web.get()
                .uri(URI.create(address.replace("&amp;", "&")))
                .with(lawyer.signedIn())
                .exchange();
        assertThat(result).hasStatusOk();
        assertThat(result.getResponse().getHeader("Cache-Control")).contains("no-store");
        return result.getResponse().getContentAsString(UTF_8);
    }

    @Test
    void searchFindsACaseByOtherFormsOfItsWordsAndOnlyThatCase() {
        CaseSummary summary = mine("Mijn pleegmoeders hebben drie roerdompen in de tuin");
        mine("Iets heel anders");

        assertThat(found("roerdomp pleegmoeder")).containsExactly(summary.id());
        assertThat(found("bestaatnietwoord")).isEmpty();
    }

    @Test
    void searchFindsACaseByItsNumber() {
        CaseSummary summary = mine("nummer");

        assertThat(found(" " + summary.number().toLowerCase(java.util.Locale.ROOT)))
                .containsExactly(summary.id());
        for (String pasted : List.of("%s.", "#%s,", "zaak %s", "Re: %s", "RE: zaak %s")) {
            assertThat(found(pasted.formatted(summary.number()))).containsExactly(summary.id());
        }
        for (String between : List.of(" ", "\u00A0", "\u2013", "\u2011", "/")) {
            assertThat(found(summary.number()
                            .replace("KR-", "KR" + (between.equals("/") ? "-" : between))
                            .replaceFirst("(?<=\\d{4})-", between)))
                    .containsExactly(summary.id());
        }
        assertThat(found("KR-1999-999999")).isEmpty();
    }

    @Test
    void aNumberOfAnAuthorityThatLooksLikeOneOfOursIsFoundInTheWords() {
        CaseSummary summary = mine("De gemeente noemt het dossier 1987/424242");

        assertThat(found("1987/424242")).containsExactly(summary.id());
    }

    @Test
    void aSearchThatFindsManyIsShownInPartsNewestFirstAndNothingIsSkippedOrShownTwice() {
        List<CaseId> newestFirst = Stream.generate(
                        () -> mine("Over de zwartkopmeeuw").id())
                .limit(5)
                .toList()
                .reversed();

        List<Worklist.Found> parts = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> worklist.search(
                        Redacted.of("zwartkopmeeuw"),
                        CaseFilter.all(),
                        new Paging(number, 2),
                        lawyer.who().actor()))
                .toList();

        assertThat(parts.stream()
                        .flatMap(part -> part.lines().stream())
                        .map(line -> line.summary().id()))
                .containsExactlyElementsOf(newestFirst);
        assertThat(parts.stream().map(Worklist.Found::more)).containsExactly(true, true, false);
    }

    @Test
    void theNextPartOfASearchStandsBehindALinkSoThatGoingBackWorks() throws UnsupportedEncodingException {
        for (int i = 0; i < 26; i++) {
            asked.ask("Over de steltkluut", AskerKind.PARENT, false, null);
        }
        String address = search("steltkluut");

        assertThat(page(address))
                .contains("26 zaken gevonden.")
                .contains("nummer 1 tot en met 25")
                .contains("pagina=2");
        assertThat(page(address + "&pagina=2"))
                .contains("nummer 26 tot en met 26")
                .contains("pagina=1")
                .doesNotContain("pagina=3");
    }

    @Test
    void theWordsOfASearchStandInNoAddressAndNobodyElseCanOpenIt() throws UnsupportedEncodingException {
        CaseSummary summary = mine("Er zit een wielewaal in mijn verhaal");
        String address = search("wielewaal");

        assertThat(address).doesNotContainIgnoringCase("wielewaal");
        assertThat(page(address))
                .contains(summary.number())
                .contains("<mark>wielewaal</mark>")
                .doesNotContain("=wielewaal");
        assertThat(web.get()
                        .uri(URI.create(address))
                        .with(signIn.newAccount(Role.LAWYER).signedIn())
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("wielewaal")
                .doesNotContain(summary.number());
    }

    @Test
    void wordsBetweenQuotationMarksMustStandBesideEachOther() {
        CaseId beside =
                mine("Mijn broer heet Daan, en de Kleine Rietzanger zingt.").id();
        CaseId apart = mine("De kleine jongen houdt van de rietzanger.").id();

        assertThat(found("kleine rietzanger")).contains(beside, apart);
        assertThat(found("\u201ckleine rietzanger\u201d")).containsExactly(beside);
        assertThat(found("\"daan en de kleine\" rietzanger")).containsExactly(beside);
    }

    @Test
    void aSearchIsNarrowedByWhatTheListIsNarrowedBy() throws UnsupportedEncodingException {
        CaseSummary mine = mine("De kwartelkoning van mij");
        CaseSummary other = asked.ask("De kwartelkoning van een ander", AskerKind.PARENT, false, null);

        assertThat(page(search("kwartelkoning"))).contains(mine.number(), other.number());
        assertThat(page(search("kwartelkoning", "behandelaar", "ik")))
                .contains(mine.number())
                .contains("1 zaak gevonden.")
                .doesNotContain(other.number());
    }

    @Test
    void whatDoesNotCountIsSaidAndACaseThatLacksOneWordIsOfferedAsSuch() throws UnsupportedEncodingException {
        CaseSummary summary = mine("De grutto van het kind");

        assertThat(page(search("de grutto"))).contains(summary.number()).contains("telden niet mee: de.");
        assertThat(page(search("grutto bestaatnietwoord")))
                .contains(summary.number())
                .contains("Geen zaak heeft al uw woorden.");
        assertThat(page(search("bestaatnietwoord"))).contains("Niets gevonden.");
    }

    @Test
    void whoSawTheFirstWordsOfACaseStandsInItsTrail() throws UnsupportedEncodingException {
        CaseSummary summary = mine("Over de regenwulp en zijn nest");

        assertThat(page("/medewerkers/zaken?behandelaar=ik&status=open")).contains("Over de regenwulp en zijn nest");
        assertThat(page(search("regenwulp"))).contains("<mark>regenwulp</mark>");

        assertThat(audit.of(summary.id()))
                .filteredOn(entry -> entry.actor().equals(lawyer.who().actor()))
                .extracting(AuditTrail.Entry::action)
                .contains(AuditAction.CASES_LISTED, AuditAction.CASE_SEARCHED);
        assertThat(audit.check().intact()).isTrue();
    }
}
