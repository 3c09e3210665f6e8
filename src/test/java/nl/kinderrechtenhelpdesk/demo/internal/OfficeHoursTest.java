package nl.kinderrechtenhelpdesk.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up colleagues work when real ones do, or the demo shows answers that were written at night. */
class OfficeHoursTest {

    @ParameterizedTest(name = "{2}: {0} becomes {1}")
    @CsvSource({
        "2026-03-04T09:00, 2026-03-04T09:00, the first minute counts",
        "2026-03-04T16:59, 2026-03-04T16:59, so does the last",
        "2026-03-04T08:59, 2026-03-04T10:58, early waits until the office opens",
        "2026-03-04T17:00, 2026-03-05T09:00, late waits until tomorrow",
        "2026-03-06T17:30, 2026-03-09T10:00, over a weekend",
        "2026-03-07T11:05, 2026-03-09T09:10, Saturday",
        "2026-03-08T03:00, 2026-03-09T09:00, the night to Monday",
        "2026-12-24T18:00, 2026-12-28T09:00, over Christmas and the Sunday behind it",
        "2026-03-29T10:00, 2026-03-30T09:00, the day on which summer time begins",
    })
    void whatComesOutsideOfThemWaitsForTheNextWorkingDay(String moment, String works, String why) {
        assertThat(LocalDateTime.ofInstant(
                        OfficeHours.from(LocalDateTime.parse(moment)
                                .atZone(Zone.AMSTERDAM)
                                .toInstant()),
                        Zone.AMSTERDAM))
                .as(why)
                .isEqualTo(works);
    }

    /** New Year, Easter Monday, King's Day, Ascension Day, Whit Monday, Christmas: all on what would be a working day. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-06",
                "2026-04-27",
                "2026-05-14",
                "2026-05-25",
                "2026-12-25",
                "2025-04-21",
                "2024-04-01",
                "2019-04-22",
                "2038-04-26"
            })
    void nobodyWorksOnAHoliday(LocalDate holiday) {
        assertThat(holiday.getDayOfWeek().getValue()).isLessThan(6);
        assertThat(OfficeHours.works(holiday)).isFalse();
        assertThat(OfficeHours.lastWorkdayUntil(holiday)).isBefore(holiday);
        assertThat(OfficeHours.nextWorkday(holiday)).isAfter(holiday);
    }
}
