package nl.kinderrechtenhelpdesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

    private static Form date(String day, String month, String year) {
        return Form.empty().with("d-day", day).with("d-month", month).with("d-year", year);
    }

    @Test
    void aDateMayBeTypedWithSpacesAndWithoutZeroes() {
        assertThat(date(" 3", "2", "2026 ").date("d")).contains(LocalDate.of(2026, 2, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "31,2,2026",
        "29,2,2025",
        "0,1,2026",
        "1,13,2026",
        "een,2,2026",
        "1,2,26",
        "1,2,99999",
        "1,ja,2026",
        "1,december1,2026",
        "1-2-2026,3,2026",
        "1,februarius,2026"
    })
    void whatIsNoDateIsNotGuessedAt(String day, String month, String year) {
        assertThat(date(day, month, year).date("d")).isEmpty();
        assertThat(date(day, month, year).isBlankDate("d")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, maart, 2026",
        "1, mrt, 2026",
        "1e, Mrt., 2026",
        "1st, March, 2026",
        "zondag 1 maart 2026, '', ''",
        "1-3-2026, '', ''",
        "01/03/2026, '', ''",
        "'', '', 1.3.2026",
        "2026-03-01, '', ''",
        "'March 1, 2026', '', ''",
        "1 mar 2026, '', ''",
        "\u0661, \u0663, \u0662\u0660\u0662\u0666",
        "\u200E1, 3, 2026\u00A0",
    })
    void aDateIsReadHoweverItIsTypedOrPasted(String day, String month, String year) {
        assertThat(date(day, month, year).date("d")).contains(LocalDate.of(2026, 3, 1));
    }

    @Test
    void anEmojiIsOneLetter() {
        assertThat(Form.empty().with("w", "a\uD83D\uDE00b").length("w")).isEqualTo(3);
    }

    @Test
    void threeEmptyBoxesAreNoMistake() {
        assertThat(date("", " ", "").isBlankDate("d")).isTrue();
    }
}
