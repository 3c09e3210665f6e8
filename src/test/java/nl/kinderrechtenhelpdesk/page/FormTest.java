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
    @CsvSource({"31,2,2026", "29,2,2025", "0,1,2026", "1,13,2026", "een,2,2026", "1,2,26", "1,2,99999"})
    void whatIsNoDateIsNotGuessedAt(String day, String month, String year) {
        assertThat(date(day, month, year).date("d")).isEmpty();
        assertThat(date(day, month, year).isBlankDate("d")).isFalse();
    }

    @Test
    void threeEmptyBoxesAreNoMistake() {
        assertThat(date("", " ", "").isBlankDate("d")).isTrue();
    }
}
