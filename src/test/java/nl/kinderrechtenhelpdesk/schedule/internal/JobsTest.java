package nl.kinderrechtenhelpdesk.schedule.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HelpdeskTest
class JobsTest {

    @Autowired
    List<RecurringJob> jobsOfAllModules;

    @Test
    void aJobRunsAgainAfterItsPauseEvenWhenItFailed() throws Exception {
        CountDownLatch twice = new CountDownLatch(2);
        RecurringJob job = new Job("test.again", new Recurrence.Every(Duration.ofMillis(50)), () -> {
            twice.countDown();
            throw new IllegalStateException("first time fails, second too");
        });
        try (MigratedDatabase database = MigratedDatabase.of("page")) {
            Jobs jobs = new Jobs(database.source(), List.of(job), InstantSource.system(), Duration.ofMillis(100));
            jobs.start();
            try {
                assertThat(twice.await(30, TimeUnit.SECONDS)).isTrue();
            } finally {
                jobs.stop();
            }
        }
    }

    @Test
    void aClockThatWasADayAheadHoldsNoJob() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        List<RecurringJob> jobs = List.of(
                new Job("test.often", new Recurrence.Every(Duration.ofMinutes(2)), runs::incrementAndGet),
                new Job("test.nightly", new Recurrence.Daily(LocalTime.of(3, 40)), () -> {}));
        InstantSource ahead = () -> InstantSource.system().instant().plus(Duration.ofDays(1));
        try (MigratedDatabase database = MigratedDatabase.of("page")) {
            Jobs wrong = new Jobs(database.source(), jobs, ahead, Duration.ofMillis(100));
            wrong.start();
            await().untilAtomic(runs, greaterThanOrEqualTo(1));
            wrong.stop();

            Jobs right = new Jobs(database.source(), jobs, InstantSource.system(), Duration.ofMillis(100));
            int before = runs.get();
            right.start();
            try {
                await().atMost(Duration.ofSeconds(20)).untilAtomic(runs, greaterThan(before));
                Instant nightly = database.client()
                        .sql("select execution_time from scheduled_tasks where task_name = 'test.nightly'")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant();
                assertThat(nightly).isBefore(InstantSource.system().instant().plus(Duration.ofHours(25)));
            } finally {
                right.stop();
            }
        }
    }

    @Test
    void aJobOfANodeThatIsGoneIsFoundThoughItsLastSignOfLifeLiesInTheFuture() {
        InstantSource clock = InstantSource.system();
        RecurringJob job = new Job("test.left", new Recurrence.Every(Duration.ofMinutes(2)), () -> {});
        try (MigratedDatabase database = MigratedDatabase.of("page")) {
            database.client().sql("""
                            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                            values ('test.left', 'recurring', now(), true, 'gone', now() + interval '1 day', 1)""").update();

            new KeepsJobsInTime(database.source(), List.of(job), clock).bringBack();

            assertThat(database.client()
                            .sql("select last_heartbeat <= now() from scheduled_tasks")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    @Test
    void noTwoJobsShareAName() {
        assertThat(jobsOfAllModules).extracting(RecurringJob::name).doesNotHaveDuplicates();
        assertThat(jobsOfAllModules)
                .extracting(RecurringJob::name)
                .contains("schedule.unhandled-events", "privacy.check-audit-trail");
    }

    @Test
    void everyJobCanRunAtAnyTime() {
        jobsOfAllModules.forEach(RecurringJob::run);
    }

    private record Job(String name, Recurrence recurrence, Runnable work) implements RecurringJob {
        @Override
        public void run() {
            work.run();
        }
    }
}
