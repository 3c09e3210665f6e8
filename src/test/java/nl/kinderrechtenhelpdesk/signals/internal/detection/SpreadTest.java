package nl.kinderrechtenhelpdesk.signals.internal.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.signals.Board;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final LocalDate START = LocalDate.of(2021, 1, 4);
    private static final int WEEKS = 208;

    private final Random chance = new Random(3);
    private final Board board = new Board();

    /** Provinces have nothing to do with themes; each theme has bodies of its own. */
    private Spread learnt() {
        for (int week = 0; week < WEEKS; week++) {
            for (int one = 0; one < 20; one++) {
                int theme = chance.nextInt(6);
                LocalDate day = START.plusWeeks(week);
                board.add(
                        day,
                        day,
                        null,
                        new Codes(Map.of(
                                Facet.THEME, Set.of("T" + theme),
                                Facet.BODY, Set.of("B" + theme + chance.nextInt(2)),
                                Facet.PROVINCE, Set.of("P" + chance.nextInt(12)))));
            }
        }
        Combinations combinations = Combinations.of(board, Integer.MIN_VALUE, Integer.MAX_VALUE);
        Known known = new Known(board, Math.toIntExact(START.plusWeeks(WEEKS).toEpochDay()));
        Tallies tallies = new Tallies(board, combinations, known);
        Spread spread = new Spread(combinations);
        for (int combination = 0; combination < combinations.size(); combination++) {
            int[] codes = combinations.codes(combination);
            if (codes.length == 2) {
                double predicted = 1;
                for (int code : codes) {
                    predicted *= (double) known.all[code] / known.total;
                }
                spread.learn(codes, tallies.older(combination), predicted * known.older);
            }
        }
        return spread;
    }

    private int[] codes(Board.Code... codes) {
        return List.of(codes).stream().mapToInt(board::numberOf).sorted().toArray();
    }

    @Test
    void whatPartsPredictIsTrustedWhereTheyHaveNothingToDoWithEachOther() {
        Spread spread = learnt();
        Board.Code theme = new Board.Code(Facet.THEME, "T1");
        assertThat(spread.of(codes(theme, new Board.Code(Facet.PROVINCE, "P3"))))
                .isLessThan(0.1);
        assertThat(spread.of(codes(theme, new Board.Code(Facet.BODY, "B11")))).isGreaterThan(2);
    }

    @Test
    void aKindOfWhichNothingIsKnownIsTrustedALittle() {
        Spread spread = learnt();
        int[] never = codes(
                new Board.Code(Facet.BODY, "B11"),
                new Board.Code(Facet.PROVINCE, "P3"),
                new Board.Code(Facet.THEME, "T1"));
        assertThat(spread.of(never)).isBetween(0.1, 0.3);
    }
}
