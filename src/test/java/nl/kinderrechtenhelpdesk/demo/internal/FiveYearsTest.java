package nl.kinderrechtenhelpdesk.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.kinderrechtenhelpdesk.advice.Step;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@HelpdeskTest
class FiveYearsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Instant NOW = Instant.parse("2026-11-25T11:00:00Z");

    @Autowired
    Rights rights;

    @Autowired
    JsonMapper json;

    @Test
    void theSameSettingsMakeTheSameFiveYearsOfAboutFiveAndAHalfThousandCases() {
        List<FictionalCase> cases = cases();
        assertThat(cases).hasSizeBetween(5_300, 5_900).isEqualTo(cases());
        assertThat(cases.getFirst().askedAt()).isBefore(Instant.parse("2021-12-01T00:00:00Z"));
        assertThat(cases).allMatch(made -> made.askedAt().isBefore(NOW));
    }

    @Test
    void thePlantedProblemsBeginInTheirWeekAndNotBefore() {
        FiveYears years = years();
        Instant schools = start(years.monday(FiveYears.REFUSED_SCHOOLS_STARTED));
        Instant siblings = start(years.monday(FiveYears.PARTED_SIBLINGS_STARTED));
        List<FictionalCase> cases = cases();
        assertThat(perWeek(cases, "EDUCATION", "REFUGEE", schools, Instant.MAX))
                .isGreaterThan(1.5)
                .isGreaterThan(10 * perWeek(cases, "EDUCATION", "REFUGEE", Instant.MIN, schools));
        assertThat(perWeekIn(cases, "OUT_OF_HOME", CaseMaker.PARTED_SIBLINGS_PROVINCE, siblings, Instant.MAX))
                .isGreaterThan(
                        3 * perWeekIn(cases, "OUT_OF_HOME", CaseMaker.PARTED_SIBLINGS_PROVINCE, Instant.MIN, siblings));
    }

    @Test
    void summersAreQuieterThanAutumns() {
        List<FictionalCase> cases = cases();
        assertThat(inMonth(cases, 8)).isLessThan(inMonth(cases, 10) * 3 / 4);
    }

    @Test
    void everyCaseIsOneScenarioFromBeginningToEnd() {
        assertThat(cases()).allSatisfy(made -> {
            Scenario scenario = made.scenario();
            assertThat(scenario.voices()).contains(made.voice());
            assertThat(scenario.agesOf(made.voice()).getFirst()).isLessThanOrEqualTo(made.age());
            assertThat(scenario.agesOf(made.voice()).getLast()).isGreaterThanOrEqualTo(made.age());
            assertThat(made.situations()).containsAll(scenario.situations());
            assertThat(made.bodies()).containsAll(scenario.bodies());
            assertThat(made.provisions())
                    .extracting(CodedProvision::code)
                    .containsExactlyElementsOf(scenario.rights().stream()
                            .map(Scenario.Right::provision)
                            .toList());
            assertThat(made.provisions())
                    .extracting(CodedProvision::finding)
                    .containsExactlyElementsOf(scenario.rights().stream()
                            .map(Scenario.Right::finding)
                            .toList());
            assertThat(made.provisions())
                    .filteredOn(right -> right.finding() == Finding.RESPECTED)
                    .allMatch(right -> right.outcome() == OutcomeCode.RESPECTED);
            assertThat(made.question() + made.happened()).doesNotContain("{");
        });
    }

    @Test
    void colleaguesWorkInOfficeHoursOneThingAfterAnother() {
        assertThat(cases()).allSatisfy(made -> {
            FictionalCase.Acts acts = made.acts();
            List<Instant> times = List.of(
                    made.askedAt(), acts.accepted(), acts.submitted(), acts.approved(), acts.sent(), acts.closed());
            assertThat(times).isSorted();
            assertThat(times.subList(1, times.size()))
                    .allMatch(at -> OfficeHours.works(Zone.dateOf(at)))
                    .allMatch(at -> at.atZone(Zone.AMSTERDAM).getHour() >= 9)
                    .allMatch(at -> at.atZone(Zone.AMSTERDAM).getHour() < 17);
        });
        assertThat(OfficeHours.works(LocalDate.of(2026, 4, 6)))
                .as("Easter Monday")
                .isFalse();
        assertThat(OfficeHours.works(LocalDate.of(2026, 5, 14))).as("Ascension").isFalse();
        assertThat(OfficeHours.works(LocalDate.of(2027, 5, 17)))
                .as("Whit Monday")
                .isFalse();
        assertThat(OfficeHours.works(LocalDate.of(2026, 4, 7))).isTrue();
    }

    @Test
    void theAdviceComesWhileTheTermStillRunsAndItsStepsLieAhead() {
        AdviceWriter writer = new AdviceWriter(Scenarios.read(json));
        List<FictionalCase> withTerm =
                cases().stream().filter(made -> made.decidedOn() != null).toList();
        assertThat(withTerm).hasSizeGreaterThan(100).allSatisfy(made -> {
            LocalDate sent = Zone.dateOf(made.acts().sent());
            assertThat(writer.text(made.scenario(), made.asker(), sent, made.decidedOn())
                            .steps())
                    .extracting(Step::before)
                    .filteredOn(Objects::nonNull)
                    .allMatch(day -> !day.isBefore(sent) && OfficeHours.works(day));
        });
    }

    private FiveYears years() {
        return new FiveYears(new Draw(1), new CaseMaker(rights, Scenarios.read(json)), TODAY, 1);
    }

    private List<FictionalCase> cases() {
        return years().cases(NOW);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Zone.AMSTERDAM).toInstant();
    }

    private static double perWeek(List<FictionalCase> cases, String theme, String situation, Instant from, Instant to) {
        return cases.stream()
                        .filter(made -> within(made, from, to))
                        .filter(made ->
                                made.theme().equals(theme) && made.situations().contains(situation))
                        .count()
                / weeks(cases, from, to);
    }

    private double perWeekIn(List<FictionalCase> cases, String theme, String province, Instant from, Instant to) {
        return cases.stream()
                        .filter(made -> within(made, from, to) && made.theme().equals(theme))
                        .filter(made -> made.municipality() != null
                                && rights.municipality(made.municipality())
                                        .orElseThrow()
                                        .province()
                                        .equals(province))
                        .count()
                / weeks(cases, from, to);
    }

    private static boolean within(FictionalCase made, Instant from, Instant to) {
        return !made.askedAt().isBefore(from) && made.askedAt().isBefore(to);
    }

    private static double weeks(List<FictionalCase> cases, Instant from, Instant to) {
        Instant first = from.equals(Instant.MIN) ? cases.getFirst().askedAt() : from;
        Instant last = to.equals(Instant.MAX) ? NOW : to;
        return (last.getEpochSecond() - first.getEpochSecond()) / (7 * 86_400.0);
    }

    private static long inMonth(List<FictionalCase> cases, int month) {
        return cases.stream()
                .filter(made -> Zone.dateOf(made.askedAt()).getMonthValue() == month)
                .count();
    }
}
