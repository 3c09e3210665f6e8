package nl.kinderrechtenhelpdesk.signals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.signals.Handled;
import nl.kinderrechtenhelpdesk.signals.Month;
import nl.kinderrechtenhelpdesk.signals.Nowcast;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A helpdesk that closes each case five weeks after it came in, and knows how it ended only then. */
@HelpdeskTest
class CompletesMonthsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate MONDAY = TODAY.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final int WEEKS = 60;
    private static final int TO_CLOSE = 5;

    @Autowired
    Codebook codebook;

    @Autowired
    Nowcast.Teacher teacher;

    private final MigratedDatabase database = MigratedDatabase.of("page", "signals");
    private HandledStore handled;
    private CompletesMonths completes;

    @BeforeEach
    void learn() {
        handled = new HandledStore(database.client());
        completes = new CompletesMonths(handled, teacher, codebook);
        for (int week = 1; week <= WEEKS; week++) {
            LocalDate received = MONDAY.minusWeeks(week);
            for (int one = 0; one < 4; one++) {
                String theme = one == 0 ? "theme:HOUSING" : "theme:EDUCATION";
                UUID id = UUID.randomUUID();
                coding(id, 0, received, received, false, theme);
                boolean closed = week > TO_CLOSE;
                if (closed) {
                    coding(id, 1, received, received.plusWeeks(TO_CLOSE), true, theme, "outcome:RESPECTED");
                    fact(id, received, theme, "outcome:RESPECTED");
                } else {
                    open(id, received);
                }
            }
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void coding(UUID id, int version, LocalDate received, LocalDate coded, boolean closed, String... codes) {
        database.client()
                .sql("insert into signals.case_coding values (?, ?, ?, ?, ?, ?)")
                .params(id, version, received, coded, closed, codes)
                .update();
    }

    private void fact(UUID id, LocalDate received, String... codes) {
        database.client()
                .sql("insert into signals.case_fact (fact_id, received_in, codes) values (?, ?, ?)")
                .params(id, received.withDayOfMonth(1), codes)
                .update();
    }

    private void open(UUID id, LocalDate received) {
        database.client()
                .sql(
                        "insert into signals.case_progress (fact_id, urgent, received_on, status) values (?, false, ?, 'ACCEPTED')")
                .params(id, received)
                .update();
    }

    private List<Month> months(Selection selection) {
        Tally tally = new FactCounts(database.client(), database.transaction(), codebook).tally(selection);
        return CompletesMonths.row(selection, tally.months(), completes.outlook(selection, tally.months(), TODAY));
    }

    private static Month of(List<Month> months, YearMonth month) {
        return months.stream()
                .filter(one -> one.month().equals(month))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsCodedAndOpenIsExpectedBesideWhatIsCountedAndMonthsThatAreCompleteStayAsTheyAre() {
        List<Month> months = months(Selection.ALL);

        assertThat(of(months, MAY).counted()).isEqualTo(12);
        assertThat(of(months, MAY).expected()).isEqualTo(4);
        assertThat(months.getLast().month()).isEqualTo(YearMonth.from(TODAY));
        assertThat(months.stream().filter(month -> month.month().isBefore(YearMonth.of(2026, 4))))
                .isNotEmpty()
                .allSatisfy(month -> {
                    assertThat(month.expected()).isZero();
                    assertThat(month.counted()).isBetween(4L, 20L);
                });
    }

    @Test
    void ofASelectionOnlyWhatIsCodedSoIsExpected() {
        assertThat(of(months(Selection.ALL.with(Facet.THEME, "HOUSING")), MAY).expected())
                .isEqualTo(1);
        assertThat(months(Selection.ALL.with(Facet.THEME, "POVERTY"))).isEmpty();
    }

    @Test
    void whatIsKnownAtClosingOnlyIsCompletedByHowLongThatTakes() {
        List<Month> months = months(Selection.ALL.with(Facet.OUTCOME, "RESPECTED"));

        assertThat(months.getLast().month()).isEqualTo(MAY.plusMonths(1));
        assertThat(months.getLast().counted()).isZero();
        assertThat(months.getLast().expected()).isBetween(12L, 22L);
        assertThat(handled.knownEarly(TODAY.minusYears(1))).containsExactly(Facet.THEME);
    }

    @Test
    void cutOffByMonthsAMonthHasTheSameExpectationAsInTheWhole() {
        Selection may = Selection.ALL.in(MAY);
        assertThat(CompletesMonths.row(may, List.of(), completes.outlook(Selection.ALL, List.of(), TODAY)))
                .singleElement()
                .satisfies(month -> assertThat(month.expected()).isEqualTo(4));
    }

    @Test
    void aCaseThatIsClosedIsExpectedNoMoreAtOnce() {
        months(Selection.ALL);
        UUID open = database.client()
                .sql(
                        "select fact_id from signals.case_progress where received_on between '2026-05-01' and '2026-05-31' limit 1")
                .query(UUID.class)
                .single();
        Instant at = MONDAY.atTime(LocalTime.NOON).atZone(Zone.AMSTERDAM).toInstant();
        Instant received =
                MAY.atDay(12).atTime(LocalTime.NOON).atZone(Zone.AMSTERDAM).toInstant();
        CaseClosed closed = new CaseClosed(
                open, 9L, received, null, at, Codes.of(List.of("theme:EDUCATION", "outcome:RESPECTED")), List.of());
        new FactStore(database.client(), new JdbcTemplate(database.source()), codebook).keep(List.of(closed));
        new CodingStore(database.client(), new JdbcTemplate(database.source()), codebook).keep(List.of(closed));

        assertThat(of(months(Selection.ALL), MAY).counted()).isEqualTo(13);
        assertThat(of(months(Selection.ALL), MAY).expected()).isEqualTo(3);
    }

    @Test
    void casesOfTheSameWeeksAreTakenTogether() {
        assertThat(handled.since(MONDAY.minusWeeks(1)))
                .containsExactlyInAnyOrder(
                        new Handled(MONDAY.minusWeeks(1), MONDAY.minusWeeks(1), null, "HOUSING", 1),
                        new Handled(MONDAY.minusWeeks(1), MONDAY.minusWeeks(1), null, "EDUCATION", 3));
    }
}
