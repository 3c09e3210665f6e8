package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.signals.EarlierYears.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is read of a workbook, and that a workbook made to do harm does none. */
class WorkbooksAreBoundedTest {

    private static @Nullable Refusal refusal(byte[] file) {
        try {
            ReadsWorkbooks.read(file);
            return null;
        } catch (Unreadable unreadable) {
            return unreadable.why();
        }
    }

    private static byte[] sheet(String xml) {
        Map<String, String> parts = Workbooks.parts("");
        parts.put("xl/worksheets/sheet1.xml", xml);
        return Workbooks.zip(parts);
    }

    @Test
    void textsNumbersAndDaysAreReadAsTheyAreShown() throws Unreadable {
        Grid grid = ReadsWorkbooks.read(Workbooks.of("<row r=\"1\">" + Workbooks.text("A1", "Datum")
                + Workbooks.text("C1", "Aantal") + "</row><row r=\"3\"><c r=\"A3\" s=\"1\"><v>44629</v></c>"
                + "<c r=\"B3\"><f>1+1</f><v>2</v></c><c r=\"C3\"><v>3.0</v></c></row>"));

        assertThat(grid.lines().getFirst().cells()).containsExactly("Datum", "", "Aantal");
        assertThat(grid.lines().getLast().number()).isEqualTo(3);
        assertThat(grid.lines().getLast().cells()).containsExactly("2022-03-09", "2", "3");
    }

    @Test
    void aZipBombIsNotUnpacked() {
        Map<String, String> parts = Workbooks.parts("");
        parts.put("xl/sharedStrings.xml", "<sst>" + " ".repeat(70 << 20) + "</sst>");

        byte[] bomb = Workbooks.zip(parts);

        assertThat(bomb).hasSizeLessThan(200_000);
        assertThat(refusal(bomb)).isEqualTo(Refusal.TOO_LARGE);
    }

    @Test
    void aDocumentTypeIsRefusedWhateverItAsksFor() {
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>";
        for (String type : List.of(
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY x \"&a;&a;&a;&a;&a;\">]>",
                "")) {
            assertThat(refusal(sheet(type + sheet))).as(type).isEqualTo(Refusal.DAMAGED);
        }
    }

    @Test
    void aCellFarAwayMakesNoRoomForAMillion() {
        assertThat(refusal(Workbooks.of("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>")))
                .isEqualTo(Refusal.TOO_MANY_COLUMNS);
        assertThat(refusal(Workbooks.of("<row r=\"1\">" + Workbooks.text("BZ1", "x") + "</row>")))
                .isEqualTo(Refusal.TOO_MANY_COLUMNS);
    }

    @Test
    void whatIsNoWorkbookIsTold() {
        assertThat(refusal(Workbooks.zip(Map.of("word/document.xml", "<x/>")))).isEqualTo(Refusal.OTHER_KIND);
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo(Refusal.DAMAGED);
        assertThat(refusal(Workbooks.of("<row r=\"1\"><c r=\"A1\"><v>1e999999999</v></c></row>")))
                .isNull();
    }

    @Test
    void moreRowsThanAreTakenAreRefused() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 20_002; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\"><v>1</v></c></row>");
        }
        assertThat(refusal(Workbooks.of(rows.toString()))).isEqualTo(Refusal.TOO_MANY_ROWS);
    }
}
