package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How days and months are read as people type them. */
class DateCellsTest {

    @ParameterizedTest
    @CsvSource({
        "9-3-2022, 2022-03-09",
        "09/03/2022, 2022-03-09",
        "9.3.22, 2022-03-09",
        "2022-03-09, 2022-03-09",
        "2022-03-09T12:00:00, 2022-03-09",
        "9-3-2022 14:05, 2022-03-09",
        "9 maart 2022, 2022-03-09",
        "9-mrt-22, 2022-03-09",
        "woensdag 9 maart 2022, 2022-03-09",
        "44629, 2022-03-09",
    })
    void aDayIsRead(String typed, LocalDate day) {
        assertThat(new DateCells(List.of(typed)).read(typed)).hasValue(new DateCells.Read(day, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-03", "03-2022", "3/2022", "maart 2022", "mrt 2022", "Mar 2022", "mrt. 22"})
    void aMonthIsReadAsAMonth(String typed) {
        assertThat(new DateCells(List.of(typed)).read(typed))
                .hasValue(new DateCells.Read(LocalDate.of(2022, 3, 1), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-2-2022", "13-13-2022", "2022", "gisteren", "12", "0-3-2022", "9 foo 2022", "99999"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(new DateCells(List.of(typed)).read(typed)).isEmpty();
    }

    @Test
    void theColumnTellsWhetherTheMonthComesFirst() {
        List<String> american = List.of("3/9/2022", "12/31/2021");
        assertThat(new DateCells(american).read("3/9/2022"))
                .map(DateCells.Read::day)
                .hasValue(LocalDate.of(2022, 3, 9));

        List<String> mixed = List.of("3/9/2022", "12/31/2021", "31/12/2021");
        assertThat(new DateCells(mixed).read("3/9/2022"))
                .map(DateCells.Read::day)
                .hasValue(LocalDate.of(2022, 9, 3));
        assertThat(new DateCells(mixed).read("12/31/2021")).isEmpty();
    }
}
