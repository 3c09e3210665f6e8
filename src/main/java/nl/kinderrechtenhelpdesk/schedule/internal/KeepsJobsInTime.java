package nl.kinderrechtenhelpdesk.schedule.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A clock that was ahead for a while leaves jobs waiting until it would have been that late again. Their next time is brought back to at
 * most one pause from now, at the start and every minute, on a timer that does not go by that clock.
 */
final class KeepsJobsInTime implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeepsJobsInTime.class);
    /** Clocks of two nodes differ a little. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final List<RecurringJob> jobs;
    private final InstantSource clock;
    private final ScheduledThreadPoolExecutor timer;

    KeepsJobsInTime(DataSource database, List<RecurringJob> jobs, InstantSource clock) {
        this.database = JdbcClient.create(database);
        this.jobs = jobs;
        this.clock = clock;
        this.timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("keeps-jobs-in-time").factory());
    }

    void start() {
        bringBack();
        var _ = timer.scheduleWithFixedDelay(this::again, 1, 1, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void again() {
        try {
            bringBack();
        } catch (RuntimeException e) {
            // one that is thrown out of here would be the last time this runs
            LOG.warn("the times of jobs could not be looked at; again in a minute", e);
        }
    }

    void bringBack() {
        Instant now = clock.instant();
        for (RecurringJob job : jobs) {
            Instant next = next(job.recurrence(), now);
            int held = database.sql("""
                            update scheduled_tasks set execution_time = :next, version = version + 1
                             where task_name = :name and not picked and execution_time > :latest""")
                    .param("next", Cells.time(next))
                    .param("name", job.name())
                    .param("latest", Cells.time(latest(job.recurrence(), now)))
                    .update();
            if (held > 0) {
                LOG.warn("job {} was to wait longer than it ever does: brought back", job.name());
            }
        }
        // a sign of life from the future would keep a job of a node that is gone from being found
        database.sql("update scheduled_tasks set last_heartbeat = :now where picked and last_heartbeat > :latest")
                .param("now", Cells.time(now))
                .param("latest", Cells.time(now.plus(SLACK)))
                .update();
    }

    private static Instant next(Recurrence recurrence, Instant now) {
        return switch (recurrence) {
            case Recurrence.Every every -> now;
            case Recurrence.Daily daily -> {
                ZonedDateTime local = now.atZone(Zone.AMSTERDAM);
                ZonedDateTime today = local.with(daily.at());
                yield (today.isAfter(local) ? today : today.plusDays(1)).toInstant();
            }
        };
    }

    private static Instant latest(Recurrence recurrence, Instant now) {
        return switch (recurrence) {
            case Recurrence.Every every -> now.plus(every.pause()).plus(SLACK);
            case Recurrence.Daily daily -> next(daily, now).plus(SLACK);
        };
    }
}
