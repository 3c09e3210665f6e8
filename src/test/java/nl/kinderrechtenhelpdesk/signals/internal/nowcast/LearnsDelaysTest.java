package nl.kinderrechtenhelpdesk.signals.internal.nowcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.signals.Handled;
import nl.kinderrechtenhelpdesk.signals.Nowcast;
import nl.kinderrechtenhelpdesk.signals.Nowcast.Series;
import nl.kinderrechtenhelpdesk.signals.Outlook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On made-up helpdesks of which it is known what finally came. */
class LearnsDelaysTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 2);
    private static final List<String> THEMES = List.of("EDUCATION", "HOUSING", "POVERTY");

    private record Case(LocalDate received, LocalDate coded, LocalDate closed, String theme) {

        YearMonth month() {
            return YearMonth.from(received);
        }
    }

    private static List<Case> helpdesk(Random random, double casesADay, int days) {
        List<Case> cases = new ArrayList<>();
        double busy = 1;
        for (int day = 0; day < days; day++) {
            busy = day % 30 == 0 ? Math.exp(random.nextGaussian() * 0.15) : busy;
            double left = casesADay * busy;
            while ((left += Math.log(1 - random.nextDouble())) > 0) {
                LocalDate received = FIRST.plusDays(day);
                LocalDate coded = received.plusDays(1 + random.nextInt(9));
                LocalDate closed = coded.plusDays(14 + (long) (-30 * Math.log(1 - random.nextDouble())));
                cases.add(new Case(received, coded, closed, THEMES.get(random.nextInt(THEMES.size()))));
            }
        }
        return cases;
    }

    private static Nowcast learnt(List<Case> cases, LocalDate on) {
        List<Handled> handled = cases.stream()
                .filter(one -> one.coded().isBefore(on))
                .map(one -> new Handled(
                        monday(one.received()),
                        monday(one.coded()),
                        one.closed().isBefore(on) ? monday(one.closed()) : null,
                        one.theme(),
                        1))
                .toList();
        return new LearnsDelays().learn(handled, on.minusDays(1));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Map<YearMonth, Long> months(List<Case> cases, Predicate<Case> which) {
        return cases.stream()
                .filter(which)
                .collect(Collectors.groupingBy(Case::month, TreeMap::new, Collectors.counting()));
    }

    private static Series series(List<Case> cases, LocalDate on, @Nullable String theme, boolean early) {
        Predicate<Case> of = one -> theme == null || one.theme().equals(theme);
        return new Series(
                theme,
                months(cases, of.and(one -> one.closed().isBefore(on))),
                early
                        ? months(
                                cases,
                                of.and(one -> one.coded().isBefore(on)
                                        && !one.closed().isBefore(on)))
                        : null);
    }

    /** How many of so many intervals had in them what came. */
    private static final class Held {
        private int told;
        private int likely;
        private int sure;

        void add(Outlook month, long came) {
            told++;
            likely += month.likely().has(came - month.counted()) ? 1 : 0;
            sure += month.nearlySure().has(came - month.counted()) ? 1 : 0;
        }
    }

    /** Of months that ended, what is coded early is known but for a case or two; of the running month it is not. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theIntervalsHoldWhatCameAboutAsOftenAsTheySay(boolean early) {
        Held held = new Held();
        for (int seed = 1; seed <= 6; seed++) {
            List<Case> cases = helpdesk(new Random(seed), 3, 1300);
            for (LocalDate on = FIRST.plusMonths(24); on.isBefore(FIRST.plusMonths(36)); on = on.plusDays(23)) {
                Nowcast nowcast = learnt(cases, on);
                for (String theme : new @Nullable String[] {null, "EDUCATION"}) {
                    Map<YearMonth, Long> came =
                            months(cases, one -> theme == null || one.theme().equals(theme));
                    YearMonth from = YearMonth.from(on.minusDays(1)).minusMonths(early ? 0 : 5);
                    nowcast.months(series(cases, on, theme, early)).stream()
                            .filter(month -> !month.month().isBefore(from))
                            .forEach(month -> held.add(month, came.getOrDefault(month.month(), 0L)));
                }
            }
        }
        assertThat(held.told).isGreaterThan(150);
        assertThat((double) held.likely / held.told).isBetween(0.78, 0.94);
        assertThat((double) held.sure / held.told).isBetween(0.93, 0.995);
    }

    @Test
    void completedMonthsAreMuchNearerToWhatCameThanCountedOnes() {
        List<Case> cases = helpdesk(new Random(7), 3, 1300);
        Map<YearMonth, Long> came = months(cases, one -> true);
        double counted = 0;
        double completed = 0;
        for (LocalDate on = FIRST.plusMonths(24); on.isBefore(FIRST.plusMonths(36)); on = on.plusDays(23)) {
            for (Outlook month : learnt(cases, on).months(series(cases, on, null, true))) {
                long toCome = came.getOrDefault(month.month(), 0L) - month.counted();
                counted += toCome;
                completed += Math.abs(toCome - month.toCome());
            }
        }
        assertThat(completed).isLessThan(counted / 4);
    }

    @Test
    void neverLessIsExpectedThanWhatIsCountedAndNothingInMonthsThatAreComplete() {
        List<Case> cases = helpdesk(new Random(8), 3, 1100);
        LocalDate on = FIRST.plusDays(1100);
        for (boolean early : new boolean[] {true, false}) {
            List<Outlook> months = learnt(cases, on).months(series(cases, on, null, early));
            assertThat(months).isNotEmpty().allSatisfy(month -> {
                assertThat(month.toCome()).isPositive();
                assertThat(month.likely().low()).isNotNegative();
                assertThat(month.nearlySure().low())
                        .isLessThanOrEqualTo(month.likely().low());
            });
            assertThat(months.getLast().month()).isEqualTo(YearMonth.from(on.minusDays(1)));
            assertThat(months.getFirst().month()).isAfter(YearMonth.from(on.minusMonths(11)));
        }
    }

    @Test
    void withoutAnythingToLearnFromNothingIsExpected() {
        Nowcast nowcast = new LearnsDelays().learn(List.of(), FIRST);

        assertThat(nowcast.months(new Series(null, Map.of(YearMonth.from(FIRST), 4L), Map.of())))
                .isEmpty();
    }

    /** Two in five cases here are turned away after they were coded. */
    @Test
    void ofCasesThatAreCodedAndOpenAsManyAreExpectedAsBecameFactsBefore() {
        List<Handled> handled = new ArrayList<>();
        for (int week = 0; week < 80; week++) {
            LocalDate monday = FIRST.plusWeeks(week);
            handled.add(new Handled(monday, monday, monday.plusWeeks(6), "HOUSING", 6));
            handled.add(new Handled(monday, monday, null, "HOUSING", 4));
        }
        LocalDate today = FIRST.plusWeeks(80);
        YearMonth last = YearMonth.from(today).minusMonths(1);
        List<Outlook> months = new LearnsDelays()
                .learn(handled, today)
                .months(new Series(null, Map.of(), Map.of(last.minusMonths(1), 20L)));

        assertThat(months.stream()
                        .filter(month -> month.month().equals(last.minusMonths(1)))
                        .findFirst())
                .hasValueSatisfying(month -> assertThat(month.expected()).isEqualTo(12));
    }
}
