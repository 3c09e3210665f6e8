package nl.kinderrechtenhelpdesk.signals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import nl.kinderrechtenhelpdesk.signals.Count;
import nl.kinderrechtenhelpdesk.signals.OpenWork;
import nl.kinderrechtenhelpdesk.testing.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OpenWorkStoreTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 15);

    private final MigratedDatabase database = MigratedDatabase.of("page", "signals");
    private final JdbcClient client = database.client();
    private final OpenWorkStore work = new OpenWorkStore(client);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whereNothingIsOpenAndNothingWasAnsweredThereIsNothing() {
        assertThat(work.openWork(TODAY)).isEqualTo(new OpenWork(java.util.List.of(), 0, 0, -1, -1));
    }

    @Test
    void openCasesAreCountedByStatusAndTheOldestWithoutAnswerTellsHowLongPeopleWait() {
        client.sql("""
                        insert into signals.case_progress (fact_id, urgent, received_on, status, answered) values
                          (gen_random_uuid(), true, '2027-06-01', 'RECEIVED', false),
                          (gen_random_uuid(), false, '2027-05-15', 'RECEIVED', false),
                          (gen_random_uuid(), true, '2027-01-01', 'ANSWERED', true),
                          (gen_random_uuid(), false, null, 'CLOSED', true)""").update();

        OpenWork open = work.openWork(TODAY);

        assertThat(open.byStatus()).containsExactly(new Count("ANSWERED", 1), new Count("RECEIVED", 2));
        assertThat(open.urgent()).isEqualTo(2);
        assertThat(open.oldestDays()).isEqualTo(31);
    }

    @Test
    void waitingTimesAreWhatTheDatabaseMakesOfEveryAnswerApart() {
        Random random = new Random(31);
        for (int round = 0; round < 30; round++) {
            client.sql("truncate signals.waiting_time").update();
            for (int i = random.nextInt(8); i >= 0; i--) {
                client.sql("insert into signals.waiting_time values (?, ?, ?) on conflict do nothing")
                        .params(
                                TODAY.withDayOfMonth(1).minusMonths(random.nextInt(5)),
                                random.nextInt(40),
                                1 + random.nextInt(9))
                        .update();
            }
            OpenWork open = work.openWork(TODAY);

            assertThat(open.medianDaysToAnswer()).isEqualTo(counted(0.5));
            assertThat(open.p90DaysToAnswer()).isEqualTo(counted(0.9));
        }
    }

    private double counted(double part) {
        return client.sql("""
                        select coalesce(percentile_cont(?) within group (order by days), -1)
                        from signals.waiting_time, generate_series(1, answers) where month >= '2027-04-01'""").param(part).query(Double.class).single();
    }
}
