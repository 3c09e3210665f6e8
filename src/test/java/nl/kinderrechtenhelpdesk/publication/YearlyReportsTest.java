package nl.kinderrechtenhelpdesk.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.documents.Block;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.documents.DocumentFormat;
import nl.kinderrechtenhelpdesk.documents.Documents;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.publication.ReportTexts.Section;
import nl.kinderrechtenhelpdesk.publication.YearlyReports.Answer;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A yearly report from draft to what everybody reads, and what becomes of it afterwards: nothing. Each test takes a year of its own. */
@HelpdeskTest
class YearlyReportsTest {

    private static final String STAFF = "/medewerkers/jaarverslagen";

    @Autowired
    YearlyReports reports;

    @Autowired
    MakesPublic door;

    @Autowired
    PublicFigures figures;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient database;

    @Autowired
    Rights rights;

    @Autowired
    MockMvcTester web;

    @Autowired
    SignIn people;

    @Autowired
    TestClock clock;

    private final String words = "Voorwoord " + UUID.randomUUID();

    private SignIn.Person advocate;

    private SignIn.Person coordinator;

    @BeforeEach
    void somebody() {
        advocate = people.newAccount(Role.ADVOCATE);
        coordinator = people.newAccount(Role.COORDINATOR);
    }

    private static ReportTexts foreword(String dutch) {
        return new ReportTexts(Map.of(Section.FOREWORD, Map.of(Language.NL, dutch)));
    }

    private void proposed(int year) {
        reports.begin(year, advocate.who());
        assertThat(reports.write(year, foreword(words), 1, advocate.who())).isEqualTo(Answer.DONE);
        assertThat(reports.propose(year, 2, advocate.who())).isEqualTo(Answer.DONE);
    }

    private void published(int year) {
        proposed(year);
        assertThat(reports.publish(year, 1, coordinator.who())).isEqualTo(Answer.DONE);
    }

    private Document kept(int year) {
        return Objects.requireNonNull(
                reports.published(year).orElseThrow().documents().get(Language.NL));
    }

    private String page(String path) {
        try {
            return web.get().uri(path).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSecondPersonPublishesExactlyWhatWasLaidBeforeThem() {
        proposed(1951);
        assertThat(web.get().uri("/jaarverslagen/1951")).hasStatus(404);
        assertThat(reports.publish(1951, 1, advocate.who())).isEqualTo(Answer.SAME_PERSON);
        assertThat(reports.publish(1951, 7, coordinator.who())).isEqualTo(Answer.CHANGED_MEANWHILE);

        reports.write(1951, foreword("Later geschreven"), 2, advocate.who());
        assertThat(reports.publish(1951, 1, coordinator.who())).isEqualTo(Answer.DONE);

        assertThat(page("/jaarverslagen")).contains("/jaarverslagen/1951");
        assertThat(page("/jaarverslagen/1951")).contains(words).doesNotContain("Later geschreven");
        assertThat(reports.write(1951, foreword("Nog later"), 3, advocate.who()))
                .isEqualTo(Answer.PUBLISHED_ALREADY);
        assertThat(reports.propose(1951, 3, advocate.who())).isEqualTo(Answer.PUBLISHED_ALREADY);
        assertThat(reports.publish(1951, 1, coordinator.who())).isEqualTo(Answer.PUBLISHED_ALREADY);
    }

    @Test
    void aPublishedReportIsTheSameBytesEachTimeAndCanBeMadeAgainFromWhatWasKept() throws IOException {
        published(1952);

        for (DocumentFormat format : List.of(DocumentFormat.PDF, DocumentFormat.XLSX)) {
            byte[] first = reports.file(1952, Language.NL, format).orElseThrow();
            Document kept = kept(1952);
            assertThat(reports.file(1952, Language.NL, format).orElseThrow()).isEqualTo(first);
            assertThat(documents.write(kept, format)).isEqualTo(first);
            assertThat(web.get()
                            .uri("/jaarverslagen/1952." + format.extension())
                            .exchange()
                            .getResponse()
                            .getContentAsByteArray())
                    .isEqualTo(first);
        }
        try (PDDocument pdf = Loader.loadPDF(
                reports.file(1952, Language.NL, DocumentFormat.PDF).orElseThrow())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Jaarverslag 1952", words);
        }
        for (String table : List.of("report_proposal", "report_release", "report_file")) {
            assertThatThrownBy(() -> database.sql("delete from publication." + table + " where year = 1952")
                            .update())
                    .hasMessageContaining("stays as it is");
        }
        assertThatThrownBy(() -> database.sql("update publication.report_proposal set documents = '' where year = 1952")
                        .update())
                .hasMessageContaining("stays as it is");
    }

    @Test
    void itsFiguresAreThoseOfTheRegisterAndStayWhateverBecomesPublicLater() {
        YearsOfFacts facts = new YearsOfFacts(database, rights);
        facts.holding(1953);
        Set<String> without = Set.of("artikel");
        door.publish(1953, without, door.preview(1953, without).seen(), coordinator.who());
        published(1953);
        List<Block> before = kept(1953).blocks();

        RegisteredTable themes = figures.table("thema").orElseThrow();
        String csv = page("/jaarverslagen/1953.csv");
        long shown = csv.lines().filter(line -> line.contains("\"1953\"")).count();
        assertThat(shown).isPositive();
        themes.in(1953).values().forEach(count -> assertThat(csv).contains("\"" + count + "\""));

        door.publish(1953, Set.of(), door.preview(1953, Set.of()).seen(), coordinator.who());
        assertThat(kept(1953).blocks()).isEqualTo(before);
        assertThat(documents.open(page("/jaarverslagen/1953.json")).blocks()).isEqualTo(before);
    }

    @Test
    void aCorrectionStandsBesideTheReportOnceASecondPersonAgreesAndTheReportStays() {
        published(1954);
        byte[] before = reports.file(1954, Language.NL, DocumentFormat.PDF).orElseThrow();
        String wrong = "Er stond " + UUID.randomUUID();
        reports.correct(
                1954,
                Map.of(Language.NL, new Erratum.Words(wrong, "Het moet zijn", "Verkeerd geteld")),
                advocate.who());
        UUID erratum = reports.errata(1954).getFirst().id();

        assertThat(page("/jaarverslagen/1954")).doesNotContain(wrong);
        assertThat(reports.agree(1954, erratum, advocate.who())).isEqualTo(Answer.SAME_PERSON);
        assertThat(reports.agree(1954, erratum, coordinator.who())).isEqualTo(Answer.DONE);

        assertThat(page("/jaarverslagen/1954")).contains(wrong, "Verkeerd geteld", words);
        assertThat(reports.file(1954, Language.NL, DocumentFormat.PDF).orElseThrow())
                .isEqualTo(before);
        reports.drop(1954, erratum, advocate.who());
        assertThat(page("/jaarverslagen/1954")).contains(wrong);
        assertThatThrownBy(() -> database.sql("update publication.report_erratum set texts = '{}' where year = 1954")
                        .update())
                .hasMessageContaining("stays as it is");
    }

    @Test
    void withoutAccountsAndFiguresItSaysSoPlainly() {
        published(1955);

        assertThat(page("/jaarverslagen/1955"))
                .contains("De cijfers van de jaarrekening zijn nog niet ingevuld.")
                .contains("De cijfers van dit jaar zijn nog niet openbaar gemaakt.");
        assertThat(page("/en/jaarverslagen/1955")).contains("Yearly report 1955", "lang=\"nl\">" + words);
    }

    @Test
    void whoMayWriteItBeginsInOneActionAndOthersCannot() {
        int year = Zone.today(clock).getYear() - 1;
        for (Role role : List.of(Role.LAWYER, Role.FINANCE, Role.ADMINISTRATOR)) {
            assertThat(web.post()
                            .uri(STAFF)
                            .param("jaar", String.valueOf(year))
                            .with(csrf())
                            .with(people.newAccount(role).signedIn()))
                    .hasStatus(403);
        }
        assertThat(web.post().uri(STAFF).param("jaar", "1800").with(csrf()).with(advocate.signedIn()))
                .hasStatus(404);
    }

    @Test
    void theFormSavesProposesAndPublishesAndAStaleFormLosesNothing() {
        reports.begin(1956, advocate.who());

        assertThat(step(1956, advocate, "voorleggen", 1, words)).hasStatus3xxRedirection();
        assertThat(step(1956, advocate, "bewaren", 1, "Te laat getypt"))
                .hasStatus(409)
                .bodyText()
                .contains("Te laat getypt", "Iemand anders heeft dit verslag intussen veranderd");
        assertThat(step(1956, advocate, "akkoord", 1, ""))
                .hasStatus(409)
                .bodyText()
                .contains("Iemand anders dan wie het schreef");
        assertThat(step(1956, coordinator, "akkoord", 1, "")).hasStatus3xxRedirection();
        assertThat(page("/jaarverslagen/1956")).contains(words);
        assertThat(step(1956, advocate, "bewaren", 2, "x".repeat(20_001))).hasStatus(422);
    }

    private MvcTestResult step(int year, SignIn.Person who, String step, int version, String foreword) {
        return web.post()
                .uri(STAFF + "/" + year)
                .param("stap", step)
                .param("versie", String.valueOf(version))
                .param("foreword-nl", foreword)
                .with(csrf())
                .with(who.signedIn())
                .exchange();
    }

    @Test
    void aDraftCanBeLookedAtAsPageAndPdfByWhoMakesItOnly() throws IOException {
        reports.begin(1957, advocate.who());
        reports.write(1957, foreword(words), 1, advocate.who());

        assertThat(web.get().uri(STAFF + "/1957/voorbeeld").with(advocate.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains(words, "Het is nog niet openbaar");
        MockHttpServletResponse pdf = web.get()
                .uri(STAFF + "/1957/voorbeeld.pdf")
                .with(advocate.signedIn())
                .exchange()
                .getResponse();
        assertThat(pdf.getHeader("Cache-Control")).contains("no-store");
        try (PDDocument read = Loader.loadPDF(pdf.getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .contains(words);
        }
        assertThat(web.get().uri("/jaarverslagen/1957.pdf")).hasStatus(404);
    }
}
