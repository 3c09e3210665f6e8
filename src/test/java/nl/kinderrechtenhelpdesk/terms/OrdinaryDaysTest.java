package nl.kinderrechtenhelpdesk.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinaryDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 5, 2026-12-02", // over a weekend
        "2026-11-28, 1, 2026-11-30", // asked on a Saturday
        "2026-12-24, 1, 2026-12-28", // over Christmas and a weekend
        "2026-12-31, 1, 2027-01-04", // over New Year
        "2026-05-13, 1, 2026-05-18", // Ascension Day and the Friday that was put on a par with it
        "2026-11-25, 0, 2026-11-25"
    })
    void anAnswerIsPromisedForADayOnWhichTheHelpdeskWorks(LocalDate asked, int days, LocalDate answer) {
        assertThat(OrdinaryDays.after(asked, days)).isEqualTo(answer);
    }
}
