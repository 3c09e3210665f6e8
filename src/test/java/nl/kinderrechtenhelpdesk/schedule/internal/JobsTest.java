package nl.kinderrechtenhelpdesk.schedule.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
