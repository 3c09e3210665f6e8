package nl.kinderrechtenhelpdesk.schedule.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the jobs of all modules from the moment the application is ready until it stops. */
@Component
@ConditionalOnProperty(name = "schedule.enabled", matchIfMissing = true)
@DependsOnDatabaseInitialization
class Jobs implements SmartLifecycle {

    private static final int AT_ONCE = 2;
    /** The scheduler waits this long twice: once for a job to end, once more after interrupting it. */
    private static final Duration LONGEST_END = Duration.ofSeconds(5);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

    /** Jobs have no data of their own; what somebody wrote there is not read, let alone as Java objects. */
    private static final Serializer NO_DATA = new Serializer() {
        @Override
        public byte @Nullable [] serialize(@Nullable Object data) {
            return null;
        }

        @Override
        public <T> @Nullable T deserialize(Class<T> type, byte[] stored) {
            return null;
        }
    };

    /** After six missed ones a job counts as left by a node that is gone, and is taken up by another or at the next start. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    private final Scheduler scheduler;
    private final KeepsJobsInTime times;
    private volatile boolean running;

    @Autowired
    Jobs(DataSource database, List<RecurringJob> jobs, InstantSource clock) {
        this(database, jobs, clock, LOOK_EVERY);
    }

    Jobs(DataSource database, List<RecurringJob> jobs, InstantSource clock, Duration lookEvery) {
        times = new KeepsJobsInTime(database, jobs, clock);
        scheduler = Scheduler.create(database)
                .startTasks(jobs.stream().map(Jobs::task).toList())
                .serializer(NO_DATA)
                .threads(AT_ONCE)
                .shutdownMaxWait(LONGEST_END)
                .pollingInterval(lookEvery)
                .heartbeatInterval(SIGN_OF_LIFE)
                .clock(clock::instant)
                .build();
    }

    @Override
    public void start() {
        times.start();
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        times.close();
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), schedule(job.recurrence())).execute((instance, context) -> job.run());
    }

    private static Schedule schedule(Recurrence recurrence) {
        return switch (recurrence) {
            case Recurrence.Daily daily -> Schedules.daily(Zone.AMSTERDAM, daily.at());
            case Recurrence.Every every -> Schedules.fixedDelay(every.pause());
        };
    }
}
