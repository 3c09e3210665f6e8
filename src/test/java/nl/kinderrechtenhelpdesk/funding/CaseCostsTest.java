package nl.kinderrechtenhelpdesk.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.events.CaseForgotten;
import nl.kinderrechtenhelpdesk.hours.EarlierHours;
import nl.kinderrechtenhelpdesk.hours.EarlierHours.Booked;
import nl.kinderrechtenhelpdesk.hours.WorkKey;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What closed cases cost, in years of which no other test knows. */
@HelpdeskTest
class CaseCostsTest {

    @Autowired
    CaseCosts costs;

    @Autowired
    Tariffs tariffs;

    @Autowired
    EarlierHours hours;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    private static final StaffId SOMEBODY = StaffId.next(InstantSource.system());

    private SignedIn finance() {
        return signIn.newAccount(Role.FINANCE).who();
    }

    private UUID closedCase(LocalDate closedOn, Booked... booked) {
        UUID fact = UUID.randomUUID();
        hours.addCases(List.of(
                new EarlierHours.EarlierCase(CaseId.next(InstantSource.system()), fact, closedOn, List.of(booked))));
        return fact;
    }

    private static Booked minutes(Activity activity, int minutes, LocalDate day) {
        return new Booked(SOMEBODY, activity, minutes, day);
    }

    @Test
    void aCaseCostsItsMinutesAtTheRateOfTheirDayAndItsPartOfEachMonth() {
        SignedIn finance = finance();
        tariffs.enter(new Rate(Activity.MEETING, LocalDate.of(2011, 1, 1), 6_000), finance);
        tariffs.enter(new Rate(Activity.MEETING, LocalDate.of(2011, 2, 1), 7_200), finance);
        LocalDate january = LocalDate.of(2011, 1, 20);
        LocalDate february = LocalDate.of(2011, 2, 10);
        UUID one =
                closedCase(february, minutes(Activity.MEETING, 100, january), minutes(Activity.MEETING, 50, february));
        UUID other = closedCase(february, minutes(Activity.MEETING, 50, january));
        hours.addWork(new WorkKey.Publicly(), List.of(minutes(Activity.MEETING, 50, january)));
        tariffs.enter(overhead(YearMonth.of(2011, 1), YearMonth.of(2011, 1), 1_001, Overhead.Spread.MINUTE), finance);
        tariffs.enter(overhead(YearMonth.of(2011, 1), YearMonth.of(2011, 2), 999, Overhead.Spread.CASE), finance);

        List<CaseCost> found = costs.closedBetween(LocalDate.of(2011, 2, 1), LocalDate.of(2011, 3, 1));

        CaseCost first = found.stream()
                .filter(cost -> cost.factId().equals(one))
                .findFirst()
                .orElseThrow();
        CaseCost second = found.stream()
                .filter(cost -> cost.factId().equals(other))
                .findFirst()
                .orElseThrow();
        assertThat(found).hasSize(2);
        assertThat(first.minutes()).containsExactlyEntriesOf(Map.of(Activity.MEETING, 150L));
        assertThat(first.directCents()).isEqualTo(100 * 100 + 50 * 120);
        assertThat(second.directCents()).isEqualTo(50 * 100);
        // 1001 cents over 100, 50 and 50 minutes, of which the last were for the public; and 499 cents over two cases
        long byMinute = first.overheadCents() + second.overheadCents() - 499;
        assertThat(byMinute).isBetween(750L, 751L);
        CaseCosts.Trace trace = costs.trace(one).orElseThrow();
        assertThat(trace.cost()).isEqualTo(first);
        assertThat(trace.entries().stream().mapToLong(WorkCost::cents).sum()).isEqualTo(first.directCents());
        assertThat(trace.overhead().stream().mapToLong(CaseCosts.Part::cents).sum())
                .isEqualTo(first.overheadCents());
        assertThat(costs.overheadOf(YearMonth.of(2011, 1), YearMonth.of(2011, 2)).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(1_001 + 499);
    }

    private static Overhead overhead(YearMonth first, YearMonth last, long cents, Overhead.Spread spread) {
        return new Overhead(UUID.randomUUID(), "Huur en energie", first, last, cents, spread, null);
    }

    @Test
    void minutesWithoutARateAreSaidToHaveNoPrice() {
        LocalDate day = LocalDate.of(2009, 5, 20);
        UUID fact = closedCase(day, minutes(Activity.WRITING, 30, day));

        CaseCost cost = costs.trace(fact).orElseThrow().cost();

        assertThat(cost.unpriced()).isEqualTo(30);
        assertThat(cost.cents()).isZero();
    }

    @Test
    void whatWasWithdrawnCountsNoMore() {
        SignedIn finance = finance();
        LocalDate day = LocalDate.of(2008, 6, 20);
        UUID fact = closedCase(day, minutes(Activity.WRITING, 30, day));
        Overhead overhead = overhead(YearMonth.of(2008, 6), YearMonth.of(2008, 6), 700, Overhead.Spread.CASE);
        tariffs.enter(overhead, finance);
        assertThat(costs.trace(fact).orElseThrow().cost().overheadCents()).isEqualTo(700);

        tariffs.withdraw(overhead.id(), finance);

        assertThat(costs.trace(fact).orElseThrow().cost().overheadCents()).isZero();
    }

    @Test
    void anErasedCaseKeepsItsCostByMonthUnderAnIdThatLeadsNowhere() {
        LocalDate day = LocalDate.of(2007, 6, 20);
        UUID fact = closedCase(day, minutes(Activity.WRITING, 30, day));
        UUID left = UUID.randomUUID();

        transaction.executeWithoutResult(_ -> events.publishEvent(new CaseForgotten(fact, left)));

        assertThat(costs.trace(fact)).isEmpty();
        CaseCosts.Trace trace = costs.trace(left).orElseThrow();
        assertThat(trace.cost().closedOn()).isEqualTo(LocalDate.of(2007, 6, 1));
        assertThat(trace.cost().allMinutes()).isEqualTo(30);
        assertThat(trace.entries()).allMatch(entry -> entry.line().day().equals(LocalDate.of(2007, 6, 1)));
        assertThat(database.sql("select count(*) from hours.work where fact_id = :left and case_id is null")
                        .param("left", left)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }
}
