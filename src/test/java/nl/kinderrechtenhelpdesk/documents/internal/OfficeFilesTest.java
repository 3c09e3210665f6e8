package nl.kinderrechtenhelpdesk.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.documents.Block;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.documents.DocumentFormat;
import nl.kinderrechtenhelpdesk.documents.Text;
import nl.kinderrechtenhelpdesk.kernel.Language;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts and workbooks for an office, read by Apache POI, which had no hand in them. */
class OfficeFilesTest {

    private final WritesDocuments documents = new WritesDocuments();

    private XWPFDocument word(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(documents.write(document, DocumentFormat.DOCX)));
    }

    private XSSFWorkbook book(Document document) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(documents.write(document, DocumentFormat.XLSX)));
    }

    @Test
    void aTextHasRealHeadingsAndListsAndSaysItsLanguage() throws IOException, XmlException {
        try (XWPFDocument word = word(Samples.dutch())) {
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Wat er gebeurde", "Per thema");
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> "ListBullet".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Eerste\nregel", "=1+1");
            assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(word.getStyles()
                            .getStyle("Heading1")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal())
                    .isEqualTo(0);
            assertThat(word.getProperties().getCoreProperties().getTitle())
                    .isEqualTo(Samples.dutch().title());
            assertThat(word.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getLangArray(0)
                            .getVal())
                    .hasToString("nl");
        }
    }

    @Test
    void headsOfTablesComeBackOnEachPageAndAChartHasItsWordsAndNumbers() throws IOException {
        try (XWPFDocument word = word(Samples.english())) {
            for (XWPFTable table : word.getTables()) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
            }
            assertThat(word.getTables().get(1).getRow(2).getCell(1).getText()).isEqualTo("12,50");
            assertThat(word.getCharts()).singleElement().satisfies(chart -> {
                assertThat(chart.getChartSeries()).hasSize(1);
                assertThat(chart.getChartSeries().getFirst().getSeriesCount()).isEqualTo(1);
            });
            assertThat(word.getDocument().getBody().xmlText())
                    .contains("descr=\"Education: 120\"", "title=\"By theme\"");
        }
    }

    @Test
    void aTextFromRightToLeftSaysSo() throws IOException {
        try (XWPFDocument word = word(Samples.arabic())) {
            assertThat(word.getParagraphs().getFirst().getCTP().getPPr().isSetBidi())
                    .isTrue();
            assertThat(word.getTables().getFirst().getCTTbl().getTblPr().isSetBidiVisual())
                    .isTrue();
        }
        try (XSSFWorkbook book = book(Samples.arabic())) {
            assertThat(book.getSheetAt(1).isRightToLeft()).isTrue();
        }
    }

    @Test
    void aWorkbookHasASheetForEachTableWithItsHeadsFrozenAndItsNumbersAsNumbers() throws IOException {
        try (XSSFWorkbook book = book(Samples.dutch())) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            assertThat(book.getProperties().getCoreProperties().getTitle())
                    .isEqualTo(Samples.dutch().title());
            XSSFSheet sheet = book.getSheetAt(2);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("2024");
            assertThat(BigDecimal.valueOf(sheet.getRow(1).getCell(1).getNumericCellValue()))
                    .isEqualByComparingTo("12.5");
            assertThat(sheet.getRow(1).getCell(2)).isNull();
        }
    }

    @Test
    void wordsThatBeginLikeAFormulaStayWords() throws IOException {
        try (XSSFWorkbook book = book(Samples.english())) {
            for (int number = 0; number < book.getNumberOfSheets(); number++) {
                book.getSheetAt(number)
                        .forEach(row -> row.forEach(
                                cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
            }
            assertThat(book.getSheetAt(3).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("=HYPERLINK(\"x\")");
            assertThat(book.getSheetAt(3).getRow(1).getCell(0).getStringCellValue())
                    .startsWith("=cmd|");
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void theSameDocumentGivesTheSameBytesAndAnotherDoesNot(DocumentFormat format) {
        assertThat(documents.write(Samples.dutch(), format)).isEqualTo(documents.write(Samples.dutch(), format));
        assertThat(documents.write(Samples.dutch(), format)).isNotEqualTo(documents.write(Samples.english(), format));
    }

    @Test
    void whatWasKeptIsTheSameDocument() {
        Stream.of(Samples.dutch(), Samples.english(), Samples.arabic(), Samples.large(1))
                .forEach(document ->
                        assertThat(documents.open(documents.keep(document))).isEqualTo(document));
        assertThatThrownBy(() -> documents.open("{\"title\": 3}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void charactersThatNoFormatHoldsAreTakenOut() {
        assertThat(Text.of("a\u0000b\uD800c\u001Fd\uFFFEe\uD83D\uDE00\n").words())
                .isEqualTo("abcde\uD83D\uDE00\n");
    }

    @Test
    void noLevelOfHeadingsIsLeftOut() {
        assertThatThrownBy(() -> new Document(
                        Language.NL,
                        "Titel",
                        "",
                        "",
                        LocalDate.of(2026, 1, 1),
                        List.of(new Block.Heading(3, Text.of("Te diep")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Te diep");
    }
}
