package nl.kinderrechtenhelpdesk.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.documents.DocumentFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** PDFs for everybody, judged by veraPDF and read by PDFBox. */
class PdfTest {

    private final WritesDocuments documents = new WritesDocuments();

    static Stream<Document> samples() {
        return Stream.of(Samples.dutch(), Samples.english(), Samples.arabic(), Samples.large(3));
    }

    @BeforeAll
    static void judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private byte[] pdf(Document document) {
        return documents.write(document, DocumentFormat.PDF);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noRuleOfPdfUaIsBroken(Document document) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(pdf(document)), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);

            List<String> broken = result.getTestAssertions().stream()
                    .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                    .map(test -> test.getRuleId().getClause() + " " + test.getMessage())
                    .distinct()
                    .toList();
            assertThat(broken).isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(result.getTotalAssertions()).isGreaterThan(500);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSameDocumentGivesTheSameBytes(Document document) {
        assertThat(pdf(document)).isEqualTo(pdf(document));
    }

    @Test
    void itSaysItsTitleLanguageAndDayAndHasBookmarks() throws IOException {
        Document document = Samples.dutch();
        byte[] bytes = pdf(document);

        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(document.title());
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo(document.author());
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2026-04-30T12:00:00Z");
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSizeGreaterThan(2);
            assertThat(new PDFTextStripper().getText(pdf)).contains("één op de drie", "Łódź", "& <a>", "=1+1");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itIsForA4AndBringsItsLetters(Document document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(document))) {
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isBetween(595f, 596f);
                assertThat(page.getMediaBox().getHeight()).isBetween(841f, 843f);
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                }
            }
        }
    }
}
