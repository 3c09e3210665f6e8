package nl.kinderrechtenhelpdesk.schedule.internal;

import java.time.Duration;
import java.time.InstantSource;
import nl.kinderrechtenhelpdesk.health.Finding;
import nl.kinderrechtenhelpdesk.health.HealthCheck;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether what happened reached those who must do something with it. Never broken as a whole: others are served, and a watch from outside
 * should not take the site down over one.
 */
@Component
@Order(2)
class EventsCheck implements HealthCheck {

    private static final Duration OVERDUE = Duration.ofMinutes(15);
    private static final Duration LONG_OVERDUE = Duration.ofHours(1);

    private final JdbcClient database;
    private final InstantSource clock;

    EventsCheck(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "schedule.health.events";
    }

    @Override
    public Finding look() {
        long overdue = olderThan(OVERDUE);
        if (overdue == 0) {
            return Finding.well("schedule.health.events.well");
        }
        return olderThan(LONG_OVERDUE) > 0
                ? Finding.attention("schedule.health.events.stuck", overdue)
                : Finding.attention("schedule.health.events.late", overdue);
    }

    private long olderThan(Duration age) {
        return database.sql(
                        "select count(*) from event_publication where completion_date is null and publication_date < :before")
                .param("before", Cells.time(clock.instant().minus(age)))
                .query(Long.class)
                .single();
    }
}
