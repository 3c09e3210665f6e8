package nl.kinderrechtenhelpdesk.terms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.terms.DecisionKind.FirstDay;
import nl.kinderrechtenhelpdesk.terms.DecisionKind.Unit;
import nl.kinderrechtenhelpdesk.terms.LegalTerm;
import nl.kinderrechtenhelpdesk.terms.OrdinaryDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

class ReckoningTest {

    @JsonNaming(SnakeCaseStrategy.class)
    record Vector(
            LocalDate eventDate,
            int length,
            String unit,
            LocalDate rawEnd,
            LocalDate end,
            boolean rolled,
            List<String> reasonsNl,
            String note) {}

    private record Act(String source, Map<Integer, List<LocalDate>> holidays, List<Vector> vectors) {}

    private static final Act TERMS = read();

    static Stream<Vector> vectors() {
        return TERMS.vectors().stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aTermEndsWhereAnIndependentComputationEndsIt(Vector vector) {
        LegalTerm term = after(
                vector.eventDate(), vector.length(), Unit.valueOf(vector.unit().toUpperCase(Locale.ROOT)));

        assertThat(term.rawEnd()).isEqualTo(vector.rawEnd());
        assertThat(term.end()).isEqualTo(vector.end());
        assertThat(!term.end().equals(term.rawEnd())).isEqualTo(vector.rolled());
        String article =
                switch (term.ground()) {
                    case NOT_EXTENDED -> "";
                    case ENDED_ON_FREE_DAY -> "art. 1";
                    case TOO_FEW_ORDINARY_DAYS -> "art. 2";
                    case ACT_DOES_NOT_APPLY -> "art. 4";
                };
        assertThat(vector.reasonsNl().stream().findFirst().orElse("")).startsWith(article);
        assertThat(article.isEmpty()).isEqualTo(vector.reasonsNl().isEmpty());
    }

    @Test
    void allThirtyVectorsAreThere() {
        assertThat(TERMS.vectors()).hasSize(30);
    }

    @Test
    void holidaysAreThoseOfTheActInEveryYearOnFile() {
        TERMS.holidays()
                .forEach((year, days) -> assertThat(LocalDate.of(year, 1, 1)
                                .datesUntil(LocalDate.of(year + 1, 1, 1))
                                .filter(OrdinaryDays::holiday))
                        .as("holidays of " + year)
                        .containsExactlyElementsOf(days));
    }

    @Test
    void bridgeDaysThatNoDecreeNamesAreOrdinaryDays() {
        assertThat(OrdinaryDays.ordinary(LocalDate.of(2026, 5, 4))).isTrue();
        assertThat(OrdinaryDays.ordinary(LocalDate.of(2027, 4, 26))).isTrue();
        assertThat(OrdinaryDays.decreeKnown(2028)).isTrue();
        assertThat(OrdinaryDays.decreeKnown(2029)).isFalse();
    }

    @Test
    void sixWeeksNeverEndOnAFreeDayAndNeverBeforeTheirRawEnd() {
        Random random = new Random(61);
        IntStream.range(0, 2000)
                .mapToObj(i -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(5500)))
                .forEach(decision -> {
                    LegalTerm term = after(decision, 6, Unit.WEEKS);
                    assertThat(OrdinaryDays.ordinary(term.end())).isTrue();
                    assertThat(term.end()).isAfterOrEqualTo(term.rawEnd());
                    assertThat(term.rawEnd().getDayOfWeek()).isEqualTo(decision.getDayOfWeek());
                });
    }

    @Test
    void aTermInMonthsEndsOnTheSameNumberOrOnTheLastDayOfAShorterMonth() {
        assertThat(after(day("2026-08-31"), 3, Unit.MONTHS).rawEnd()).isEqualTo(day("2026-11-30"));
        assertThat(after(day("2027-11-30"), 3, Unit.MONTHS).rawEnd()).isEqualTo(day("2028-02-29"));
        assertThat(after(day("2026-11-30"), 3, Unit.MONTHS).rawEnd()).isEqualTo(day("2027-02-28"));
        // The case of HR 1 September 2017, ECLI:NL:HR:2017:2225: a Sunday, so the day after.
        assertThat(after(day("2016-02-29"), 3, Unit.MONTHS)).satisfies(term -> {
            assertThat(term.rawEnd()).isEqualTo(day("2016-05-29"));
            assertThat(term.end()).isEqualTo(day("2016-05-30"));
        });
        assertThat(after(day("2028-02-29"), 1, Unit.YEARS).end()).isEqualTo(day("2029-02-28"));
    }

    @Test
    void theActExtendsUpToItsBoundsAndNotBeyond() {
        assertThat(extended(90, Unit.DAYS)).isTrue();
        assertThat(extended(91, Unit.DAYS)).isFalse();
        assertThat(extended(12, Unit.WEEKS)).isTrue();
        assertThat(extended(13, Unit.WEEKS)).isFalse();
        assertThat(extended(3, Unit.MONTHS)).isTrue();
        assertThat(extended(4, Unit.MONTHS)).isFalse();
        assertThat(extended(1, Unit.YEARS)).isFalse();
        assertThat(extended(72, Unit.HOURS)).isFalse();
        assertThat(Reckoning.of(day("2026-11-07"), 1, Unit.WEEKS, FirstDay.DAY_AFTER, false)
                        .extended())
                .isFalse();
    }

    /** Whether a term of this length that would end on Saturday 14 November 2026 ends later. */
    private static boolean extended(int length, Unit unit) {
        LocalDate saturday = day("2026-11-14");
        LocalDate from =
                switch (unit) {
                    case HOURS -> saturday.minusDays(length / 24);
                    case DAYS -> saturday.minusDays(length);
                    case WEEKS -> saturday.minusWeeks(length);
                    case MONTHS -> saturday.minusMonths(length);
                    case YEARS -> saturday.minusYears(length);
                };
        LegalTerm term = after(from, length, unit);
        assertThat(term.rawEnd()).isEqualTo(saturday);
        return term.extended();
    }

    @Test
    void aTermThatCountsFromTheDayItselfEndsADayEarlier() {
        assertThat(Reckoning.of(day("2026-03-01"), 1, Unit.MONTHS, FirstDay.SAME_DAY, true)
                        .rawEnd())
                .isEqualTo(day("2026-03-31"));
        assertThat(Reckoning.of(day("2026-03-02"), 2, Unit.WEEKS, FirstDay.SAME_DAY, true)
                        .rawEnd())
                .isEqualTo(day("2026-03-15"));
        assertThat(Reckoning.of(day("2026-03-02"), 7, Unit.DAYS, FirstDay.SAME_DAY, true)
                        .rawEnd())
                .isEqualTo(day("2026-03-08"));
    }

    @Test
    void theEndOfATermInAYearWithoutADecreeOnFileIsMarked() {
        assertThat(after(day("2029-03-30"), 6, Unit.WEEKS).decreeKnown()).isFalse();
        assertThat(after(day("2028-03-30"), 6, Unit.WEEKS).decreeKnown()).isTrue();
        assertThat(after(day("2028-11-30"), 4, Unit.MONTHS).decreeKnown()).isTrue();
    }

    private static LegalTerm after(LocalDate event, int length, Unit unit) {
        return Reckoning.of(event, length, unit, FirstDay.DAY_AFTER, true);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Act read() {
        try (InputStream in = new ClassPathResource("terms/act.json").getInputStream()) {
            return JsonMapper.builder().build().readValue(in, Act.class);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
