package nl.kinderrechtenhelpdesk.signals.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.signals.Signal;
import nl.kinderrechtenhelpdesk.signals.Signal.State;
import org.junit.jupiter.api.Test;

class OneThingTest {

    private static Signal signal(State state, String... codes) {
        LocalDate day = LocalDate.of(2026, 11, 2);
        return new Signal(
                UUID.randomUUID(),
                day,
                day.minusWeeks(8),
                Codes.of(List.of(codes)),
                Signal.Kind.MORE,
                8,
                0.5,
                0.1,
                List.of(),
                List.of(),
                1,
                1,
                new Signal.Flagged(0, 0),
                state,
                null,
                1);
    }

    @Test
    void whatIsToldAgainInMoreOrInFewerWordsStandsUnderTheYoungest() {
        Signal youngest = signal(State.NEW, "theme:EDUCATION", "province:PV25", "situation:HOMELESS");
        Signal fewer = signal(State.NEW, "theme:EDUCATION", "province:PV25");
        Signal other = signal(State.NEW, "theme:HOUSING", "province:PV25");
        Signal fewest = signal(State.NEW, "province:PV25", "situation:HOMELESS");

        assertThat(OneThing.of(List.of(youngest, fewer, other, fewest)))
                .containsExactly(new OneThing(youngest, List.of(fewer, fewest)), new OneThing(other, List.of()));
        assertThat(OneThing.of(List.of(fewer, youngest))).containsExactly(new OneThing(fewer, List.of(youngest)));
    }

    @Test
    void whatSomebodyDecidedAboutStandsByItself() {
        Signal watched = signal(State.WATCHED, "theme:EDUCATION", "province:PV25");
        Signal grown = signal(State.NEW, "theme:EDUCATION", "province:PV25", "situation:HOMELESS");

        assertThat(OneThing.of(List.of(grown, watched)))
                .containsExactly(new OneThing(grown, List.of()), new OneThing(watched, List.of()));
    }
}
