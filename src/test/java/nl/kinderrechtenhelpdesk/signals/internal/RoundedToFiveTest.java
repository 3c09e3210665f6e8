package nl.kinderrechtenhelpdesk.signals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import nl.kinderrechtenhelpdesk.signals.Effect;
import nl.kinderrechtenhelpdesk.signals.Month;
import nl.kinderrechtenhelpdesk.signals.Outlook.Range;
import org.junit.jupiter.api.Test;

class RoundedToFiveTest {

    @Test
    void ofAMonthWhatIsExpectedIsRoundedAndWhatIsCountedIsAsItWasChanged() {
        Month month = new Month(YearMonth.of(2026, 3), 11, 8, new Range(6, 12));
        assertThat(RoundedToFive.month(month, 9)).isEqualTo(new Month(YearMonth.of(2026, 3), 9, 10, new Range(5, 15)));
        assertThat(RoundedToFive.month(new Month(YearMonth.of(2026, 3), 4, 3, new Range(1, 5)), 0))
                .isEqualTo(new Month(YearMonth.of(2026, 3), 0, 0, null));
    }

    @Test
    void andSoIsWhatChangedWithItsParts() {
        YearMonth march = YearMonth.of(2026, 3);
        Effect exact = new Effect(
                Effect.Verdict.LESS,
                march,
                43,
                4,
                11.3,
                0.37,
                0.12,
                0.93,
                0.04,
                24,
                0.62,
                List.of(new Effect.Period(march, march, 3, 6.1, 88)));

        Effect rounded = RoundedToFive.effect(exact);

        assertThat(rounded.before()).isEqualTo(45);
        assertThat(rounded.after()).isZero();
        assertThat(rounded.expected()).isEqualTo(10);
        assertThat(List.of(rounded.ratio(), rounded.low(), rounded.high(), rounded.smallestFall()))
                .containsExactly(0.35, 0.1, 0.95, 0.6);
        assertThat(rounded.periods()).containsExactly(new Effect.Period(march, march, 0, 5, 90));
    }
}
