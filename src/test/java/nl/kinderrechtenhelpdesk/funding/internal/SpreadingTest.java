package nl.kinderrechtenhelpdesk.funding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.funding.CaseCosts.Part;
import nl.kinderrechtenhelpdesk.funding.Overhead;
import nl.kinderrechtenhelpdesk.funding.Overhead.Spread;
import nl.kinderrechtenhelpdesk.funding.Rate;
import nl.kinderrechtenhelpdesk.funding.internal.Spreading.Pot;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.hours.figures.Work;
import nl.kinderrechtenhelpdesk.hours.figures.WorkKind;
import org.junit.jupiter.api.Test;

/** Parts add up to the cent, whatever is divided over whatever. */
class SpreadingTest {

    private static final YearMonth MARCH = YearMonth.of(2024, 3);

    @Test
    void thePartsOfAnyAmountOverAnyWeightsAddUpToItAndNoneIsMoreThanACentFromItsShare() {
        Random random = new Random(20);
        for (int round = 0; round < 20_000; round++) {
            long cents = round % 7 == 0 ? random.nextLong(1_000_000_000_000L) : random.nextInt(5_000);
            long[] weights = random.longs(1 + random.nextInt(60), -3, round % 5 == 0 ? 4_000_000_000L : 9)
                    .toArray();
            long all = Arrays.stream(weights).map(weight -> Math.max(0, weight)).sum();

            long[] parts = Shares.of(cents, weights);

            assertThat(Arrays.stream(parts).sum()).isEqualTo(all == 0 ? 0 : cents);
            for (int i = 0; i < parts.length; i++) {
                double share = all == 0 ? 0 : (double) cents * Math.max(0, weights[i]) / all;
                assertThat(parts[i]).isNotNegative();
                assertThat(Math.abs(parts[i] - share)).isLessThan(1.001);
            }
        }
    }

    @Test
    void whoWeighsMoreNeverBearsLess() {
        Random random = new Random(21);
        for (int round = 0; round < 2_000; round++) {
            long[] weights =
                    random.longs(1 + random.nextInt(30), 0, 50).sorted().toArray();
            long[] parts = Shares.of(random.nextInt(10_000), weights);
            for (int i = 1; i < parts.length; i++) {
                if (weights[i] > weights[i - 1]) {
                    assertThat(parts[i]).isGreaterThanOrEqualTo(parts[i - 1]);
                }
            }
        }
    }

    @Test
    void centsThatAreLeftGoToWhoLostMostByRoundingDownAndAmongEqualsToTheFirst() {
        assertThat(Shares.of(100, new long[] {1, 1, 1})).containsExactly(34, 33, 33);
        assertThat(Shares.of(10, new long[] {1, 2, 3})).containsExactly(2, 3, 5);
        assertThat(Shares.of(5, new long[] {0, -4, 1})).containsExactly(0, 0, 5);
        assertThat(Shares.of(5, new long[] {})).isEmpty();
    }

    @Test
    void theOverheadOfAnyMonthsIsBorneToTheCentByTheirWorkOrLeft() {
        Random random = new Random(22);
        for (int round = 0; round < 500; round++) {
            List<Overhead> overheads = overheads(random);
            YearMonth last = MARCH.plusMonths(11);
            Map<YearMonth, Map<Spread, Map<Work, Long>>> weights = new HashMap<>();
            for (YearMonth month = MARCH; !month.isAfter(last); month = month.plusMonths(1)) {
                weights.put(month, weights(random));
            }
            List<Pot> pots = Spreading.pots(overheads, MARCH, last);

            Spreading spreading = new Spreading(pots, weights);

            long borne =
                    spreading.all().values().stream().mapToLong(Long::longValue).sum();
            long left = spreading.unborne().stream().mapToLong(Pot::cents).sum();
            long entered = overheads.stream().mapToLong(Overhead::cents).sum();
            assertThat(borne + left).isEqualTo(entered);
            assertThat(pots.stream().mapToLong(Pot::cents).sum()).isEqualTo(entered);
            spreading
                    .all()
                    .forEach((work, cents) -> assertThat(spreading.of(work).stream()
                                    .mapToLong(Part::cents)
                                    .sum())
                            .isEqualTo(cents));
        }
    }

    private static List<Overhead> overheads(Random random) {
        List<Overhead> overheads = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            YearMonth first = MARCH.plusMonths(random.nextInt(12));
            YearMonth last = first.plusMonths(random.nextInt((int) (12 - MARCH.until(first, ChronoUnit.MONTHS))));
            Spread spread = random.nextBoolean() ? Spread.MINUTE : Spread.CASE;
            overheads.add(
                    new Overhead(UUID.randomUUID(), "Huur", first, last, 1 + random.nextInt(9_999_999), spread, null));
        }
        return overheads;
    }

    private static Map<Spread, Map<Work, Long>> weights(Random random) {
        Map<Spread, Map<Work, Long>> weights = new EnumMap<>(Spread.class);
        for (Spread spread : Spread.values()) {
            Map<Work, Long> ofAll = new HashMap<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                WorkKind kind = spread == Spread.MINUTE && random.nextInt(4) == 0 ? WorkKind.PROBLEM : WorkKind.CASE;
                ofAll.put(
                        new Work(kind, new UUID(0, random.nextInt(40))),
                        spread == Spread.CASE ? 1L : random.nextInt(900) - 100L);
            }
            weights.put(spread, ofAll);
        }
        return weights;
    }

    @Test
    void whatIsTakenBackCostsExactlyAsMuchAsWhatWasBooked() {
        Random random = new Random(23);
        for (int round = 0; round < 20_000; round++) {
            int minutes = random.nextInt(1_440);
            long rate = random.nextLong(30_000);
            assertThat(Prices.cents(-minutes, rate)).isEqualTo(-Prices.cents(minutes, rate));
        }
        assertThat(Prices.cents(1, 7_530)).isEqualTo(126);
        assertThat(Prices.cents(60, 7_530)).isEqualTo(7_530);
    }

    @Test
    void anActivityWithoutARateOfItsOwnCostsWhatAllCostFromTheDayOn() {
        Prices prices = new Prices(List.of(
                new Rate(null, LocalDate.of(2023, 1, 1), 6_000),
                new Rate(null, LocalDate.of(2024, 1, 1), 6_500),
                new Rate(Activity.REVIEWING, LocalDate.of(2024, 1, 1), 9_000),
                new Rate(null, LocalDate.of(2024, 1, 1), 6_600)));

        assertThat(prices.anHour(Activity.WRITING, LocalDate.of(2022, 12, 31))).isNull();
        assertThat(prices.anHour(Activity.WRITING, LocalDate.of(2023, 12, 31))).isEqualTo(6_000);
        assertThat(prices.anHour(Activity.WRITING, LocalDate.of(2024, 1, 1))).isEqualTo(6_600);
        assertThat(prices.anHour(Activity.REVIEWING, LocalDate.of(2023, 6, 1))).isEqualTo(6_000);
        assertThat(prices.anHour(Activity.REVIEWING, LocalDate.of(2025, 6, 1))).isEqualTo(9_000);
    }
}
