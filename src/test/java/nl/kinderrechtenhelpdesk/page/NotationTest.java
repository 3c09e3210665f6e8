package nl.kinderrechtenhelpdesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.kinderrechtenhelpdesk.kernel.Language;
import org.junit.jupiter.api.Test;

class NotationTest {

    private final Notation dutch = new Notation(Language.NL);
    private final Notation english = new Notation(Language.EN);

    @Test
    void figuresAreWrittenAsTheLanguageWritesThem() {
        assertThat(dutch.decimal(1.26)).isEqualTo("1,3");
        assertThat(english.decimal(1.26)).isEqualTo("1.3");
        assertThat(dutch.decimal(2)).isEqualTo("2,0");
        assertThat(dutch.number(12_345)).isEqualTo("12.345");
        assertThat(english.number(12_345)).isEqualTo("12,345");
    }

    @Test
    void daysAreWrittenAsTheLanguageWritesThemOnTheClockInAmsterdam() {
        assertThat(dutch.dayAndDate(LocalDate.of(2026, 11, 25))).isEqualTo("woensdag 25 november 2026");
        assertThat(dutch.shortDate(LocalDate.of(2026, 11, 5))).isEqualTo("05-11-2026");
        assertThat(dutch.date(null)).isEmpty();
        assertThat(dutch.dateTime(Instant.parse("2026-11-25T23:05:00Z"))).isEqualTo("26 november 2026 00:05");
    }
}
