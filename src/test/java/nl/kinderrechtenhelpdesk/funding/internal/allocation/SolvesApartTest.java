package nl.kinderrechtenhelpdesk.funding.internal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Division;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Puzzle;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Puzzle.Item;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Puzzle.Pot;
import org.junit.jupiter.api.Test;

class SolvesApartTest {

    private static final Puzzle PUZZLE = new Puzzle(
            List.of(new Pot(100, 0, 1, 1, true, true)),
            List.of(new Item(true, List.of(60L)), new Item(true, List.of(60L))));

    @Test
    void aPuzzleIsSolvedInAProcessOfItsOwn() {
        Division division = new SolvesApart().solve(PUZZLE).orElseThrow();

        assertThat(division.pots()).containsExactly(0, Puzzle.NONE);
        assertThat(division.proved()).isTrue();
    }

    @Test
    void whereTheProcessDoesNotRunThereIsNoAnswerAndNothingElseHappens() {
        assertThat(new SolvesApart("/nowhere/java").solve(PUZZLE)).isEmpty();
        assertThat(new SolvesApart("false").solve(PUZZLE)).isEmpty();
    }
}
