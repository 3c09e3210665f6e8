package nl.kinderrechtenhelpdesk.signals.internal.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Random;
import nl.kinderrechtenhelpdesk.signals.Effect;
import nl.kinderrechtenhelpdesk.signals.Effect.Period;
import nl.kinderrechtenhelpdesk.signals.Effect.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeighsStepsTest {

    private static final YearMonth FIRST = YearMonth.of(2021, 1);

    private final WeighsSteps weighing = new WeighsSteps();

    private static long count(Random random, double mean) {
        long count = 0;
        double left = mean;
        while ((left += Math.log(1 - random.nextDouble())) > 0) {
            count++;
        }
        return count;
    }

    /** @param lasting how much of a month's mood the next one has */
    private Effect made(Random random, int before, int after, double cases, double remains, double lasting) {
        long[] of = new long[before + after];
        long[] others = new long[before + after];
        double mood = 0;
        for (int month = 0; month < of.length; month++) {
            double busy = Math.exp(0.25 * random.nextGaussian());
            mood = lasting * mood + (lasting > 0 ? 0.25 : 0) * random.nextGaussian();
            others[month] = count(random, 80 * busy);
            of[month] = count(random, cases * busy * Math.exp(mood) * (month < before ? 1 : remains));
        }
        return weighing.weigh(FIRST, of, others, FIRST.plusMonths(before));
    }

    @Test
    void withoutSpreadTheIntervalIsThatOfTwoPoissonCounts() {
        long[] cases = new long[24];
        Arrays.fill(cases, 0, 12, 5);
        Arrays.fill(cases, 12, 24, 2);
        double[] of = Arrays.stream(cases).asDoubleStream().toArray();
        double[] even = new double[24];
        Arrays.fill(even, 1);
        Halves halves = new Halves(of, even, 12, 1);

        assertThat(halves.spread()).isEqualTo(1);
        assertThat(halves.expected()).isCloseTo(60, within(1e-9));
        assertThat(halves.ratio()).isCloseTo(0.4, within(0.01));
        // exact conditional interval of 24 against 60: 0.238 to 0.649
        assertThat(halves.quantile(0.025)).isBetween(0.238, 0.26);
        assertThat(halves.quantile(0.975)).isBetween(0.61, 0.649);
    }

    @ParameterizedTest
    @CsvSource({"3, 1, 0", "3, 0.5, 0", "12, 1, 0", "12, 0.5, 0.5", "12, 1, 0.5"})
    void theIntervalHoldsTheTruthAboutNineteenTimesOfTwenty(double cases, double remains, double lasting) {
        Random random = new Random(42);
        int held = 0;
        for (int one = 0; one < 300; one++) {
            Effect effect = made(random, 48, 12, cases, remains, lasting);
            held += effect.low() <= remains && remains <= effect.high() ? 1 : 0;
        }
        assertThat(held / 300.0).isBetween(0.92, 1.0);
    }

    /** Where months hang together, one call in fifteen is wrong instead of one in twenty. */
    @ParameterizedTest
    @CsvSource({"0, 0.05", "0.4, 0.075"})
    void whereNothingChangedHardlyAnythingIsCalled(double lasting, double most) {
        Random random = new Random(43);
        int called = 0;
        for (int one = 0; one < 400; one++) {
            Verdict verdict = made(random, 48, 12, 8, 1, lasting).verdict();
            called += verdict == Verdict.LESS || verdict == Verdict.MORE ? 1 : 0;
        }
        assertThat(called / 400.0).isLessThanOrEqualTo(most);
    }

    @Test
    void aPlantedHalvingOfTenAMonthIsFoundAndItsSizeToo() {
        Random random = new Random(44);
        int found = 0;
        double ratio = 0;
        for (int one = 0; one < 100; one++) {
            Effect effect = made(random, 48, 12, 10, 0.5, 0);
            found += effect.verdict() == Verdict.LESS ? 1 : 0;
            ratio += effect.ratio() / 100;
        }
        assertThat(found).isGreaterThan(85);
        assertThat(ratio).isCloseTo(0.5, within(0.05));
    }

    @Test
    void aQuieterHelpdeskIsNotTakenForHelp() {
        long[] cases = new long[60];
        long[] others = new long[60];
        for (int month = 0; month < 60; month++) {
            cases[month] = (month < 48 ? 10L : 5L) + month % 3 - 1;
            others[month] = month < 48 ? 100 : 50;
        }
        Effect effect = weighing.weigh(FIRST, cases, others, FIRST.plusMonths(48));

        assertThat(effect.verdict()).isEqualTo(Verdict.UNCLEAR);
        assertThat(effect.expected()).isCloseTo(60, within(1.5));
    }

    @Test
    void aFallThatBeganBeforeIsNotTakenForHelp() {
        long[] cases = new long[60];
        long[] others = new long[60];
        for (int month = 0; month < 60; month++) {
            cases[month] = Math.round(40 * Math.exp(-month / 20.0));
            others[month] = 100;
        }

        assertThat(weighing.weigh(FIRST, cases, others, FIRST.plusMonths(40)).verdict())
                .isIn(Verdict.MOVING, Verdict.UNCLEAR);
    }

    @Test
    void ofAFewCasesItIsSaidThatNothingCanBeTold() {
        long[] cases = new long[30];
        long[] others = new long[30];
        Arrays.fill(others, 80);
        cases[3] = 1;
        cases[11] = 1;
        cases[17] = 1;
        Effect effect = weighing.weigh(FIRST, cases, others, FIRST.plusMonths(24));

        assertThat(effect.verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(effect.smallestFall()).isEqualTo(1);
    }

    @Test
    void andOfAFewMonthsToo() {
        long[] cases = new long[26];
        long[] others = new long[26];
        Arrays.fill(others, 80);
        Arrays.fill(cases, 9);

        assertThat(weighing.weigh(FIRST, cases, others, FIRST.plusMonths(24)).verdict())
                .isEqualTo(Verdict.TOO_FEW);
        assertThat(weighing.weigh(FIRST, cases, others, FIRST.plusMonths(7)).verdict())
                .isEqualTo(Verdict.TOO_FEW);
        assertThat(weighing.weigh(FIRST, cases, others, FIRST.plusMonths(40)).verdict())
                .isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void aFallThatSmallWouldBeMissedAndOneThatLargeSeen() {
        Random random = new Random(45);
        double smallest = made(random, 48, 12, 8, 1, 0).smallestFall();
        assertThat(smallest).isBetween(0.2, 0.5);
        int seen = 0;
        for (int one = 0; one < 100; one++) {
            seen += made(random, 48, 12, 8, 1 - smallest, 0).high() < 1 ? 1 : 0;
        }
        assertThat(seen).isBetween(65, 95);
    }

    @Test
    void aSeasonThatIsThereEachYearIsNotTakenForHelp() {
        Random random = new Random(46);
        int called = 0;
        for (int one = 0; one < 100; one++) {
            long[] cases = new long[54];
            long[] others = new long[54];
            for (int month = 0; month < 54; month++) {
                cases[month] = count(random, 10 * Math.exp(0.7 * Math.cos(2 * Math.PI * month / 12)));
                others[month] = count(random, 80);
            }
            called += weighing.weigh(FIRST, cases, others, FIRST.plusMonths(51)).verdict() == Verdict.MORE ? 1 : 0;
        }
        assertThat(called).isLessThan(8);
    }

    @Test
    void thePeriodsAreQuartersCountedFromTheStepAndAddUp() {
        long[] cases = new long[20];
        long[] others = new long[20];
        Arrays.fill(cases, 2);
        Arrays.fill(others, 30);
        Effect effect = weighing.weigh(FIRST, cases, others, FIRST.plusMonths(13));

        assertThat(effect.periods()).hasSize(7);
        assertThat(effect.periods().getFirst().cases()).isEqualTo(6);
        assertThat(effect.periods().getLast().cases()).isEqualTo(2);
        assertThat(effect.periods())
                .anySatisfy(period -> assertThat(period.first()).isEqualTo(effect.from()));
        assertThat(effect.periods().stream().mapToLong(Period::cases).sum()).isEqualTo(38);
    }
}
