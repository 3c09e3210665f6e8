package nl.kinderrechtenhelpdesk.signals.internal.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.signals.Board;
import nl.kinderrechtenhelpdesk.signals.Finding;
import nl.kinderrechtenhelpdesk.signals.Said;
import org.junit.jupiter.api.Test;

class ScansForSignalsTest {

    private static final LocalDate START = LocalDate.of(2021, 1, 4);
    private static final int WEEKS = 220;
    private static final LocalDate MONDAY = START.plusWeeks(WEEKS);
    private static final double ONE_IN_FIVE_YEARS = 0.2;

    private final ScansForSignals detector = new ScansForSignals();
    private final Random chance = new Random(7);
    private final List<Row> rows = new ArrayList<>();

    private record Row(LocalDate received, LocalDate coded, Codes codes, String outcome) {}

    /** Twenty cases a week in which nothing has to do with anything. */
    private void ordinary() {
        for (int week = 0; week < WEEKS; week++) {
            add(week, 20, Map.of());
        }
    }

    private void add(int week, int cases, Map<Facet, String> given) {
        for (int one = 0; one < cases; one++) {
            Map<Facet, Set<String>> codes = new LinkedHashMap<>();
            codes.put(Facet.THEME, Set.of("T" + chance.nextInt(8)));
            codes.put(Facet.SITUATION, Set.of("S" + chance.nextInt(10)));
            codes.put(Facet.BODY, Set.of("B" + chance.nextInt(12)));
            codes.put(Facet.PROVINCE, Set.of("PV" + (20 + chance.nextInt(12))));
            codes.put(Facet.ASKER, Set.of("A" + chance.nextInt(6)));
            given.forEach((facet, code) -> codes.put(facet, Set.of(code)));
            LocalDate day = START.plusDays(7L * week + chance.nextInt(7));
            rows.add(new Row(
                    day, day.plusDays(3), new Codes(codes), chance.nextInt(4) == 0 ? "NOT_RESPECTED" : "RESPECTED"));
        }
    }

    private Board board() {
        Board board = new Board();
        rows.stream()
                .sorted(Comparator.comparing(Row::received))
                .forEach(row -> board.add(
                        row.received, row.coded, row.coded.plusDays(20), row.codes.with(Facet.OUTCOME, row.outcome)));
        return board;
    }

    private List<Finding> found(List<Said> said) {
        return detector.look(board(), MONDAY, ONE_IN_FIVE_YEARS, said);
    }

    private static final Map<Facet, String> PROBLEM =
            Map.of(Facet.THEME, "T3", Facet.SITUATION, "S4", Facet.PROVINCE, "PV25");

    private void planted() {
        for (int week = WEEKS - 12; week < WEEKS; week++) {
            add(week, 1, PROBLEM);
        }
    }

    @Test
    void oneMoreCaseAWeekOfThreeCodesIsFoundAndExplained() {
        ordinary();
        planted();
        List<Finding> found = found(List.of());
        assertThat(found).hasSize(1);
        Finding finding = found.getFirst();
        assertThat(finding.codes())
                .contains(new Board.Code(Facet.PROVINCE, "PV25"))
                .hasSizeBetween(2, 3);
        assertThat(finding.observed()).isBetween(9, 20);
        assertThat(finding.expected()).isLessThan(5);
        assertThat(finding.firstDay()).isBetween(MONDAY.minusWeeks(52), MONDAY.minusWeeks(6));
        assertThat(finding.falseAlarmsAYear()).isLessThan(ONE_IN_FIVE_YEARS);
        assertThat(finding.weeks()).hasSize(104);
        assertThat(finding.weeks().stream().mapToInt(Finding.Week::observed).sum())
                .isGreaterThanOrEqualTo(finding.observed());
        assertThat(finding.context().kind()).isEqualTo(Finding.Kind.MORE);
        assertThat(finding.context().volume()).isCloseTo(1, within(0.25));
    }

    @Test
    void whatWasSaidIsNotSaidAgain() {
        ordinary();
        planted();
        Finding first = found(List.of()).getFirst();
        assertThat(found(List.of(new Said(MONDAY.minusWeeks(1), first.firstDay(), first.codes(), first.strength()))))
                .isEmpty();
    }

    @Test
    void aHelpdeskThatIsTwiceAsBusyHasNoProblem() {
        ordinary();
        for (int week = WEEKS - 8; week < WEEKS; week++) {
            add(week, 20, Map.of());
        }
        assertThat(found(List.of())).isEmpty();
    }

    @Test
    void aDeskThatOpensInOneProvinceIsNoProblem() {
        ordinary();
        for (int week = WEEKS - 20; week < WEEKS; week++) {
            add(week, 3, Map.of(Facet.PROVINCE, "PV22"));
        }
        assertThat(found(List.of())).isEmpty();
    }

    @Test
    void aCodeThatComesIntoUseIsNoProblem() {
        ordinary();
        for (int week = WEEKS - 30; week < WEEKS; week++) {
            add(week, 1, Map.of(Facet.SITUATION, "NEW"));
        }
        assertThat(found(List.of())).isEmpty();
    }

    @Test
    void oneAskerWhoAsksTheSameTwelveTimesIsNoProblem() {
        ordinary();
        for (int week = WEEKS - 3; week < WEEKS - 1; week++) {
            add(week, 6, Map.of(Facet.THEME, "T3", Facet.PROVINCE, "PV25", Facet.ASKER, "A1"));
        }
        assertThat(found(List.of())).isEmpty();
    }

    @Test
    void asManyCasesOfManyAskersAreAProblem() {
        ordinary();
        for (int week = WEEKS - 3; week < WEEKS - 1; week++) {
            for (int asker = 0; asker < 6; asker++) {
                add(week, 1, Map.of(Facet.THEME, "T3", Facet.PROVINCE, "PV25", Facet.ASKER, "A" + asker));
            }
        }
        assertThat(found(List.of())).hasSize(1);
    }

    @Test
    void aCaseIsNotSeenBeforeItsCodesAreKnown() {
        ordinary();
        planted();
        rows.replaceAll(row -> row.received.isBefore(MONDAY.minusWeeks(12))
                ? row
                : new Row(row.received, MONDAY, row.codes, row.outcome));
        assertThat(found(List.of())).isEmpty();
    }

    @Test
    void aBodyOfWhichMoreCasesEndBadlyIsFoundWithoutMoreCases() {
        ordinary();
        rows.replaceAll(row -> row.received.isBefore(MONDAY.minusWeeks(26))
                        || !row.codes.all(Facet.BODY).contains("B5")
                ? row
                : new Row(row.received, row.coded, row.codes, "NOT_RESPECTED"));
        List<Finding> found = found(List.of());
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().context().kind()).isEqualTo(Finding.Kind.WORSE);
        assertThat(found.getFirst().codes())
                .containsExactlyInAnyOrder(
                        new Board.Code(Facet.BODY, "B5"), new Board.Code(Facet.OUTCOME, "NOT_RESPECTED"));
    }
}
