package nl.kinderrechtenhelpdesk.signals.internal.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import nl.kinderrechtenhelpdesk.signals.Comparison.Share;
import org.junit.jupiter.api.Test;

/** What can be seen with few cases, and whether a practice changed. */
class FewCasesTest {

    private static final YearMonth JANUARY = YearMonth.of(2025, 1);

    /** All of three against none of three comes in one of ten: nothing can be seen. Four against four can, when all differ. */
    @Test
    void withThreeAgainstThreeNothingCanBeSeen() {
        assertThat(VisibleDifference.of(new Share(0, 3), new Share(3, 3))).isGreaterThan(1);
        assertThat(VisibleDifference.of(new Share(0, 0), new Share(3, 3))).isGreaterThan(1);
    }

    @Test
    void withMoreCasesASmallerDifferenceIsSeen() {
        double few = VisibleDifference.of(new Share(1, 9), new Share(7, 8));
        double more = VisibleDifference.of(new Share(5, 40), new Share(35, 40));
        assertThat(few).isBetween(0.6, 0.85);
        assertThat(more).isBetween(0.2, 0.35);
    }

    @Test
    void aPracticeThatChangedIsSeenFromItsMonthOn() {
        Map<YearMonth, Share> practice = new HashMap<>();
        for (int month = 0; month < 12; month++) {
            practice.put(JANUARY.plusMonths(month), new Share(month < 7 ? 0 : 2, 2));
        }
        Optional<PracticeChange.Found> found = PracticeChange.in(practice);
        assertThat(found).hasValueSatisfying(change -> {
            assertThat(change.from()).isEqualTo(JANUARY.plusMonths(7));
            assertThat(change.before()).isEqualTo(new Share(0, 14));
            assertThat(change.after()).isEqualTo(new Share(10, 10));
            assertThat(change.chance()).isLessThan(0.01);
        });
    }

    @Test
    void aPracticeThatDidNotChangeSeemsToOnceInTwentyTimesAtMost() {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        int seen = 0;
        int times = 200;
        for (int time = 0; time < times; time++) {
            Map<YearMonth, Share> practice = new HashMap<>();
            for (int one = 0; one < 24; one++) {
                practice.merge(
                        JANUARY.plusMonths(chance.nextInt(12)),
                        new Share(chance.nextInt(2), 1),
                        (before, more) -> before.plus(more.granted() == 1));
            }
            seen += PracticeChange.in(practice)
                            .filter(change -> change.chance() <= 0.05)
                            .isPresent()
                    ? 1
                    : 0;
        }
        assertThat((double) seen / times).isLessThan(0.08);
    }

    @Test
    void withoutBothAnswersOrWithTooFewCasesThereIsNoChange() {
        assertThat(PracticeChange.in(Map.of())).isEmpty();
        assertThat(PracticeChange.in(Map.of(JANUARY, new Share(4, 4), JANUARY.plusMonths(1), new Share(4, 4))))
                .isEmpty();
        assertThat(PracticeChange.in(Map.of(JANUARY, new Share(0, 2), JANUARY.plusMonths(1), new Share(4, 4))))
                .isEmpty();
    }
}
