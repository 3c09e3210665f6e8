package nl.kinderrechtenhelpdesk.funding.internal.allocation.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Division.Reached;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Puzzle.Item;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Puzzle.Pot;
import org.junit.jupiter.api.Test;

class DividerTest {

    private static final int SMALL = 3_000;

    /** Small numbers, so that much is tight and much is alike. */
    private static Puzzle random(Random random, int mostItems, int mostPots, int dear) {
        int pots = 1 + random.nextInt(mostPots);
        List<Pot> made = new ArrayList<>();
        for (int pot = 0; pot < pots; pot++) {
            int least = random.nextInt(3);
            int most = random.nextBoolean() ? Integer.MAX_VALUE : Math.max(1, least) + random.nextInt(3);
            made.add(new Pot(
                    random.nextInt(3 * dear),
                    least,
                    most,
                    1 + random.nextInt(3),
                    random.nextBoolean(),
                    random.nextBoolean()));
        }
        List<Item> items = new ArrayList<>();
        long[] prices = random.longs(pots, 1, dear).toArray();
        for (int i = 1 + random.nextInt(mostItems); i > 0; i--) {
            boolean isCase = random.nextInt(5) > 0;
            List<Long> charges = new ArrayList<>();
            for (int pot = 0; pot < pots; pot++) {
                boolean whole = made.get(pot).whole();
                boolean fits = random.nextInt(3) > 0 && (isCase || !whole);
                charges.add(!fits ? (long) Puzzle.NONE : whole ? prices[pot] : random.nextInt(dear));
            }
            items.add(new Item(isCase, charges));
        }
        return new Puzzle(made, items);
    }

    private static boolean allowed(Puzzle puzzle, List<Integer> pots) {
        for (int number = 0; number < puzzle.pots().size(); number++) {
            Pot pot = puzzle.pots().get(number);
            long charged = 0;
            int cases = 0;
            for (int i = 0; i < pots.size(); i++) {
                if (pots.get(i) == number) {
                    long charge = puzzle.items().get(i).charges().get(number);
                    if (charge == Puzzle.NONE) {
                        return false;
                    }
                    charged += charge;
                    cases += puzzle.items().get(i).isCase() ? 1 : 0;
                }
            }
            if (cases > pot.most() || (pot.whole() && charged > pot.budget())) {
                return false;
            }
        }
        return true;
    }

    /** What each goal comes to in the best of all divisions there are. */
    private static List<Long> best(Puzzle puzzle) {
        int items = puzzle.items().size();
        int choices = puzzle.pots().size() + 1;
        List<Long> best = List.of();
        for (long code = 0; code < Math.pow(choices, items); code++) {
            List<Integer> pots = new ArrayList<>();
            long rest = code;
            for (int i = 0; i < items; i++) {
                pots.add((int) (rest % choices) - 1);
                rest /= choices;
            }
            if (allowed(puzzle, pots)) {
                List<Long> reached = reached(puzzle, pots);
                best = best.isEmpty() || better(reached, best) ? reached : best;
            }
        }
        return best;
    }

    private static List<Long> reached(Puzzle puzzle, List<Integer> pots) {
        return Arrays.stream(Goal.values())
                .map(goal -> goal.reached(puzzle, pots))
                .toList();
    }

    private static boolean better(List<Long> one, List<Long> other) {
        Iterator<Long> ours = one.iterator();
        Iterator<Long> theirs = other.iterator();
        for (Goal goal : Goal.values()) {
            int compared = Long.compare(ours.next(), theirs.next());
            if (compared != 0) {
                return goal.most() == compared > 0;
            }
        }
        return false;
    }

    @Test
    void thousandsOfSmallPuzzlesComeToWhatTryingAllDivisionsComesTo() {
        for (int seed = 0; seed < SMALL; seed++) {
            Puzzle puzzle = random(new Random(seed), 5, 3, seed % 2 == 0 ? 12 : 9_000);

            Division division = Divider.divide(puzzle);

            assertThat(allowed(puzzle, division.pots())).as("seed %d", seed).isTrue();
            assertThat(division.proved()).as("seed %d", seed).isTrue();
            assertThat(reached(puzzle, division.pots())).as("seed %d", seed).isEqualTo(best(puzzle));
            assertThat(division.reached()).extracting(Reached::value).isEqualTo(best(puzzle));
        }
    }

    @Test
    void noBudgetAndNoNumberIsEverExceededAndABoundIsNeverWorseThanWhatIsReached() {
        for (int seed = 0; seed < 25; seed++) {
            Puzzle puzzle = random(new Random(seed), 300, 8, 20_000);

            Division division = Divider.divide(puzzle);

            assertThat(division.pots()).hasSameSizeAs(puzzle.items());
            assertThat(allowed(puzzle, division.pots())).as("seed %d", seed).isTrue();
            division.reached().forEach(one -> {
                assertThat(one.value()).isEqualTo(one.goal().reached(puzzle, division.pots()));
                assertThat(one.goal().most() ? one.bound() - one.value() : one.value() - one.bound())
                        .isNotNegative();
            });
        }
    }

    @Test
    void theSamePuzzleHasTheSameAnswerAndOfAlikeItemsTheEarliestGoFirst() {
        Puzzle puzzle = random(new Random(7), 200, 6, 20_000);
        assertThat(Divider.divide(puzzle)).isEqualTo(Divider.divide(puzzle));

        Item alike = new Item(true, List.of(100L, 100L));
        Puzzle five = new Puzzle(
                List.of(
                        new Pot(200, 0, Integer.MAX_VALUE, 1, true, true),
                        new Pot(250, 0, Integer.MAX_VALUE, 1, true, true)),
                Collections.nCopies(5, alike));
        assertThat(Divider.divide(five).pots()).containsExactly(0, 0, 1, 1, Puzzle.NONE);
    }

    @Test
    void restrictedMoneyGoesFirstAndTheLastIsPaidAsFarAsTheBudgetGoes() {
        Item hours = new Item(false, List.of(70L, 70L));
        Puzzle puzzle = new Puzzle(
                List.of(
                        new Pot(100, 0, Integer.MAX_VALUE, 1, true, false),
                        new Pot(1_000, 0, Integer.MAX_VALUE, 1, false, false)),
                List.of(hours, hours, hours));

        Division division = Divider.divide(puzzle);

        assertThat(division.pots()).containsExactly(0, 0, 1);
        assertThat(division.reached()).extracting(Reached::value).containsExactly(0L, 100L, 170L, 270L);
    }

    @Test
    void aNumberThatIsAskedForGoesBeforeMoney() {
        Item onlyOne = new Item(true, List.of(500L, 10L));
        Puzzle puzzle = new Puzzle(
                List.of(
                        new Pot(1_000, 0, Integer.MAX_VALUE, 1, true, true),
                        new Pot(1_000, 1, Integer.MAX_VALUE, 1, false, true)),
                List.of(onlyOne));

        assertThat(Divider.divide(puzzle).pots()).containsExactly(1);
    }

    @Test
    void aPuzzleAndItsAnswerComeThroughAsTheyWere() throws IOException {
        Puzzle puzzle = random(new Random(3), 20, 4, 500);
        ByteArrayOutputStream there = new ByteArrayOutputStream();
        Wire.write(new DataOutputStream(there), puzzle);
        assertThat(Wire.puzzle(new DataInputStream(new ByteArrayInputStream(there.toByteArray()))))
                .isEqualTo(puzzle);

        Division division = Divider.divide(puzzle);
        ByteArrayOutputStream back = new ByteArrayOutputStream();
        Wire.write(new DataOutputStream(back), division);
        assertThat(Wire.division(new DataInputStream(new ByteArrayInputStream(back.toByteArray()))))
                .isEqualTo(division);
    }
}
