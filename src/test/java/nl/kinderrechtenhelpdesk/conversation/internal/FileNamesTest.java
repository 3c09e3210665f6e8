package nl.kinderrechtenhelpdesk.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kinderrechtenhelpdesk.conversation.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "brief van school.pdf, brief van school.pdf",
        "Beschikking.PDF, Beschikking.pdf",
        "C:\\Users\\noor\\brief.pdf, brief.pdf",
        "../../etc/passwd, passwd.pdf",
        "virus.exe, virus.exe.pdf",
        "'...', bestand.pdf",
        "'', bestand.pdf",
        "'a\"b<c>.pdf', a_b_c_.pdf"
    })
    void aNameIsSafeAndEndsAsItsContent(String given, String kept) {
        assertThat(FileNames.clean(given, FileKind.PDF)).isEqualTo(kept);
    }

    @Test
    void aNameCannotTurnTheDirectionOfReadingOrHideCharacters() {
        assertThat(FileNames.clean("foto\u202Egpj.exe", FileKind.JPEG)).isEqualTo("fotogpj.exe.jpg");
        assertThat(FileNames.clean("a\u0000b\r\nc\u200B\u2066.png", FileKind.PNG))
                .isEqualTo("abc.png");
    }

    @Test
    void aVeryLongNameIsCutWithoutCuttingACharacterInTwo() {
        String name = FileNames.clean("😀".repeat(500) + ".gif", FileKind.GIF);
        assertThat(name.codePointCount(0, name.length())).isEqualTo(124);
        assertThat(name).endsWith("😀.gif");
    }
}
