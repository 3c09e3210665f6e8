package nl.kinderrechtenhelpdesk.signals.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.kinderrechtenhelpdesk.signals.Count;
import nl.kinderrechtenhelpdesk.signals.OpenWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what work is open and how long people waited, from what {@link ProgressStore} keeps. */
@Repository
class OpenWorkStore {

    private static final int MONTHS_BEFORE = 2;
    private static final double MEDIAN = 0.5;
    private static final double NINETY_IN_A_HUNDRED = 0.9;

    /** Open cases that are urgent, and when the oldest one without an answer came in. */
    private record Pressing(long urgent, @Nullable LocalDate oldest) {}

    /** So many answers came after so many days. */
    record Wait(int days, long answers) {}

    private final JdbcClient database;

    OpenWorkStore(JdbcClient database) {
        this.database = database;
    }

    OpenWork openWork(LocalDate today) {
        Pressing pressing = pressing();
        LocalDate oldest = pressing.oldest();
        List<Wait> waits = waits(today.withDayOfMonth(1).minusMonths(MONTHS_BEFORE));
        return new OpenWork(
                byStatus(),
                pressing.urgent(),
                oldest == null ? 0 : ChronoUnit.DAYS.between(oldest, today),
                within(waits, MEDIAN),
                within(waits, NINETY_IN_A_HUNDRED));
    }

    private List<Count> byStatus() {
        return database.sql("""
                        select status as key, count(*) as facts from signals.case_progress
                        where received_on is not null group by status order by status""")
                .query((row, number) -> new Count(row.getString("key"), row.getLong("facts")))
                .list();
    }

    private Pressing pressing() {
        return database.sql("""
                        select
                          (select count(*) from signals.case_progress where urgent and received_on is not null) as urgent,
                          (select min(received_on) from signals.case_progress
                            where not answered and received_on is not null) as oldest""")
                .query((row, number) -> new Pressing(row.getLong("urgent"), row.getObject("oldest", LocalDate.class)))
                .single();
    }

    private List<Wait> waits(LocalDate from) {
        return database.sql("""
                        select days, sum(answers)::bigint as answers from signals.waiting_time where month >= :from
                        group by days order by days""")
                .param("from", from)
                .query((row, number) -> new Wait(row.getInt("days"), row.getLong("answers")))
                .list();
    }

    /**
     * Within how many days this part of the answers came, between two answers in proportion, as {@code percentile_cont} of SQL has it;
     * -1 when there are none.
     *
     * @param waits from short to long
     */
    static double within(List<Wait> waits, double part) {
        long answers = waits.stream().mapToLong(Wait::answers).sum();
        if (answers == 0) {
            return -1;
        }
        double place = part * (answers - 1);
        long below = (long) Math.floor(place);
        double low = days(waits, below);
        double high = days(waits, (long) Math.ceil(place));
        return low + (place - below) * (high - low);
    }

    /** The days of the answer at this place, counted from 0. */
    private static int days(List<Wait> waits, long place) {
        long before = 0;
        for (Wait wait : waits) {
            before += wait.answers();
            if (place < before) {
                return wait.days();
            }
        }
        throw new IllegalStateException("there is no such answer");
    }
}
