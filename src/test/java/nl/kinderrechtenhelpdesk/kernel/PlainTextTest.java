package nl.kinderrechtenhelpdesk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x08, 0x1B, 0x7F, 0x9F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068,
                0x2069, 0xFEFF, 0xFFF9, 0xFFFF
            })
    void keepsOutWhatControlsOrTurnsText(int character) {
        String typed = "voor" + Character.toString(character) + "na";

        assertThat(PlainText.clean(typed)).isEqualTo("voorna");
    }

    @ParameterizedTest
    @ValueSource(ints = {'\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029})
    void everyWayToEndALineIsALineEndSoThatNoWordsAreGlued(int separator) {
        String typed = "eerste" + Character.toString(separator) + "tweede";

        assertThat(PlainText.clean(typed)).isEqualTo("eerste\ntweede");
    }

    @Test
    void theHyphenOfOldWordStaysAHyphen() {
        assertThat(PlainText.clean("co\u001Eouder")).isEqualTo("co-ouder");
    }

    @Test
    void keepsOutHalfOfAPair() {
        assertThat(PlainText.clean("a\uD83Db")).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "regel een\nregel twee\tverder",
                "wat ‘zij’ zei: “nee”… € 5",
                "مرحبا، لدي سؤال",
                "שלום\u200F (א)",
                "ትግርኛ",
                "👩‍👧‍👦 🏳️‍🌈",
                "Crème brûlée ĳ ß Ł"
            })
    void keepsEveryScriptAndPictureAsItIs(String text) {
        assertThat(PlainText.clean(text))
                .isEqualTo(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC));
    }

    @Test
    void everyLineEndsInTheSameWay() {
        assertThat(PlainText.clean("een\r\ntwee\rdrie\nvier")).isEqualTo("een\ntwee\ndrie\nvier");
    }
}
