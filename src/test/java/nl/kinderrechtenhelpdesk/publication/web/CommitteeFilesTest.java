package nl.kinderrechtenhelpdesk.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Entry;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.advocacy.Problems;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report for the Committee as files, read back. */
@HelpdeskTest
class CommitteeFilesTest {

    private static final String PATH = "/medewerkers/comite/verslag.";
    private static final String YEARS = "?van=1983&tot=1987";
    private static final Redacted<String> NOTHING = Redacted.of("");

    @Autowired
    MockMvcTester web;

    @Autowired
    SignIn signIn;

    @Autowired
    Problems problems;

    private final String name = "Dossier " + UUID.randomUUID();

    private SignIn.Person advocate;

    @BeforeEach
    void aProblemWithSomethingDoneAndReached() {
        advocate = signIn.newAccount(Role.ADVOCATE);
        Redacted<String> words = Redacted.of(name);
        UUID school = problems.begin(
                new Problem.Draft(
                        new Problem.Words(words, words, words, NOTHING),
                        LocalDate.of(1984, 3, 1),
                        Codes.NONE.with(Facet.PROVISION, "CRC-28"),
                        Selection.ALL),
                advocate.who());
        add(school, Entry.Kind.SUBMISSION, LocalDate.of(1985, 5, 6), "Inbreng van " + name);
        add(school, Entry.Kind.LETTER, LocalDate.of(1991, 5, 6), "Latere brief van " + name);
    }

    private void add(UUID problem, Entry.Kind kind, LocalDate on, String title) {
        problems.add(
                problem,
                new Entry.Draft(
                        kind,
                        on,
                        null,
                        null,
                        null,
                        null,
                        0,
                        0,
                        new Entry.Words(Redacted.of(title), NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING)),
                advocate.who());
    }

    private MockHttpServletResponse taken(String format) {
        return web.get()
                .uri(PATH + format + YEARS)
                .with(advocate.signedIn())
                .exchange()
                .getResponse();
    }

    @Test
    void theTextFileHasTheClustersAsHeadingsAndTheProblemUnderItsOwn() throws IOException {
        MockHttpServletResponse answer = taken("docx");

        assertThat(answer.getHeader("Content-Disposition")).contains("comite-1983-1987.docx");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            List<String> headings = word.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getStyle().startsWith("Heading"))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(headings).contains(name);
            assertThat(headings.subList(0, headings.indexOf(name)))
                    .anyMatch(heading -> heading.startsWith("VIII. "))
                    .noneMatch(heading -> heading.startsWith("IX. "));
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(text -> text.contains("Inbreng van " + name))
                    .noneMatch(text -> text.contains("Latere brief"));
        }
    }

    @Test
    void thePdfSaysTheSame() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(taken("pdf").getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", ""))
                    .contains("1983totenmet1987", ("Inbreng van " + name).replace(" ", ""))
                    .doesNotContain("Laterebrief");
        }
    }

    @Test
    void theDataHaveTheProblemByItsClusterAndOnlyFiguresThatArePublic() throws IOException {
        JsonNode data = JsonMapper.shared().readTree(taken("json").getContentAsByteArray());

        assertThat(data.path("from").asInt()).isEqualTo(1983);
        assertThat(data.path("clusters").valueStream())
                .filteredOn(cluster -> cluster.path("cluster").asString().equals("VIII"))
                .singleElement()
                .satisfies(cluster -> assertThat(cluster.path("problems").valueStream())
                        .filteredOn(problem -> problem.path("title").asString().equals(name))
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.path("done")).hasSize(1);
                            assertThat(problem.path("done").path(0).path("kind").asString())
                                    .isEqualTo("SUBMISSION");
                        }));
        assertThat(data.path("figures").valueStream()).allMatch(JsonNode::isEmpty);
    }

    @Test
    void theWorkbookOpens() throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(taken("xlsx").getContentAsByteArray()))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .contains("1983 tot en met 1987");
        }
    }

    @Test
    void onlyWhoMayReadProblemFilesTakesItAlongAndNothingElseIsAFormat() {
        assertThat(web.get()
                        .uri(PATH + "docx")
                        .with(signIn.newAccount(Role.FINANCE).signedIn()))
                .hasStatus(403);
        assertThat(web.get().uri(PATH + "exe").with(advocate.signedIn())).hasStatus(404);
    }
}
