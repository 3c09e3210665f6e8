package nl.kinderrechtenhelpdesk.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.kinderrechtenhelpdesk.conversation.Armed;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxFieldsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DDE c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"",
                " DDEAUTO excel \"x\" ",
                "ddeauto x",
                "INCLUDETEXT \"http://example.org/x.docx\"",
                "INCLUDEPICTURE \"http://example.org/x.png\" \\d",
                "INCLUDEPICTURE \"\\\\\\\\server\\\\x.png\"",
                "INCLUDE x",
                "IMPORT x.png",
                "LINK Excel.Sheet.8 \"C:\\\\x.xls\"",
                "DATABASE \\d x",
                "RD \"C:\\\\other.docx\""
            })
    void fieldsThatFetchAreRefusedHoweverTheyAreWritten(String code) {
        String attribute = code.replace("\"", "&quot;");
        assertThat(refusal(said("<w:fldSimple w:instr=\"" + attribute + "\"/>")))
                .isEqualTo(Refusal.FILE_FETCHES);
        assertThat(refusal(said(field(instruction(code))))).isEqualTo(Refusal.FILE_FETCHES);
        StringBuilder split = new StringBuilder();
        code.codePoints()
                .forEach(letter ->
                        split.append(instruction(Character.toString(letter))).append("</w:p><w:p>"));
        assertThat(refusal(said(field(split.toString())))).isEqualTo(Refusal.FILE_FETCHES);
        assertThat(refusal(said(begin() + instruction(code)))).as("never ended").isEqualTo(Refusal.FILE_FETCHES);
        assertThat(refusal(said(field(instruction("IF 1 = 1 \"") + field(instruction(code)) + instruction("\"")))))
                .as("inside another")
                .isEqualTo(Refusal.FILE_FETCHES);
    }

    @Test
    void aFieldThatMakesItsNameAsItRunsIsRefused() {
        String made = field(field(instruction("QUOTE 68 68 69 65 85 84 79")) + instruction(" cmd \"/k calc\""));
        assertThat(refusal(said(made))).isEqualTo(Refusal.FILE_FETCHES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PAGE",
                "TOC \\o \"1-3\" \\h \\z \\u",
                "HYPERLINK \"https://example.org/x\"",
                "HYPERLINK \\l \"kop\"",
                "= 1 + 2",
                "=SUM(ABOVE)",
                "FORMTEXT",
                "DATE \\@ \"d MMMM yyyy\"",
                "MERGEFIELD naam",
                ""
            })
    void ordinaryFieldsAreNothingToTell(String code) {
        assertThat(armed(said(field(instruction(code))))).isEmpty();
    }

    @Test
    void fieldsThatAreNotKnownOrPointToAComputerAreTold() {
        assertThat(armed(said(field(instruction("HYPERLINK \"file:///C:\\\\x.exe\"")))))
                .containsExactly(Armed.POINTS_ELSEWHERE);
        assertThat(armed(said(field(instruction("INCLUDEPICTURE \"C:\\\\x.png\"")))))
                .containsExactly(Armed.POINTS_ELSEWHERE);
        assertThat(armed(said(field(instruction("NEWTHING x"))))).containsExactly(Armed.UNKNOWN_PART);
    }

    private static String begin() {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    }

    private static String field(String inside) {
        return begin() + inside + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>x</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String instruction(String code) {
        return "<w:r><w:instrText xml:space=\"preserve\">" + code + "</w:instrText></w:r>";
    }

    private static byte[] said(String runs) {
        return Files.zipWith("word/document.xml", Files.bytes(Files.words(runs)));
    }

    private static CheckedFile.Accepted kept(byte[] content) {
        CheckedFile result = DocxCheck.of(content);
        assertThat(result).isInstanceOf(CheckedFile.Accepted.class);
        return (CheckedFile.Accepted) result;
    }

    private static Set<Armed> armed(byte[] content) {
        return kept(content).armed();
    }

    private static Refusal refusal(byte[] content) {
        CheckedFile result = DocxCheck.of(content);
        assertThat(result).isInstanceOf(CheckedFile.Refused.class);
        return ((CheckedFile.Refused) result).why();
    }
}
