package nl.kinderrechtenhelpdesk.schedule.internal;

import java.time.Duration;
import java.time.InstantSource;
import nl.kinderrechtenhelpdesk.health.Finding;
import nl.kinderrechtenhelpdesk.health.HealthCheck;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether work that comes back by itself does come back, and succeeds. */
@Component
@Order(3)
class JobsCheck implements HealthCheck {

    private static final Duration LATE = Duration.ofMinutes(30);
    private static final int OFTEN = 3;

    private final JdbcClient database;
    private final InstantSource clock;

    JobsCheck(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "schedule.health.jobs";
    }

    @Override
    public Finding look() {
        long late = database.sql("select count(*) from scheduled_tasks where not picked and execution_time < :before")
                .param("before", Cells.time(clock.instant().minus(LATE)))
                .query(Long.class)
                .single();
        if (late > 0) {
            return Finding.attention("schedule.health.jobs.late", late);
        }
        long failing = database.sql("select count(*) from scheduled_tasks where consecutive_failures >= :often")
                .param("often", OFTEN)
                .query(Long.class)
                .single();
        return failing > 0
                ? Finding.attention("schedule.health.jobs.failing", failing)
                : Finding.well("schedule.health.jobs.well");
    }
}
