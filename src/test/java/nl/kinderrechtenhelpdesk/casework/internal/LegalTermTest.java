package nl.kinderrechtenhelpdesk.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

class LegalTermTest {

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

    private record Terms(String source, Map<Integer, List<LocalDate>> holidays, List<Vector> vectors) {}

    private static final Terms TERMS = read();

    static Stream<Vector> vectors() {
        return TERMS.vectors().stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aTermEndsWhereAnIndependentComputationEndsIt(Vector vector) {
        LegalTerm term = LegalTerm.after(
                vector.eventDate(),
                vector.length(),
                ChronoUnit.valueOf(vector.unit().toUpperCase(Locale.ROOT)));

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
                    LegalTerm term = LegalTerm.toObject(decision);
                    assertThat(OrdinaryDays.ordinary(term.end())).isTrue();
                    assertThat(term.end()).isAfterOrEqualTo(term.rawEnd());
                    assertThat(term.rawEnd().getDayOfWeek()).isEqualTo(decision.getDayOfWeek());
                });
    }

    private static Terms read() {
        try (InputStream in = new ClassPathResource("casework/terms.json").getInputStream()) {
            return JsonMapper.builder().build().readValue(in, Terms.class);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
