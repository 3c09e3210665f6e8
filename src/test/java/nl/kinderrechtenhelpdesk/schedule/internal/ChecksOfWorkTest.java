package nl.kinderrechtenhelpdesk.schedule.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import nl.kinderrechtenhelpdesk.health.Finding;
import nl.kinderrechtenhelpdesk.testing.MigratedDatabase;
import org.junit.jupiter.api.Test;

class ChecksOfWorkTest {

    private final InstantSource clock = InstantSource.system();

    @Test
    void aJobThatIsLateOrKeepsFailingIsTold() {
        try (MigratedDatabase database = MigratedDatabase.of("page")) {
            JobsCheck check = new JobsCheck(database.client(), clock);
            database.client().sql("""
                            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, consecutive_failures, version)
                            values ('test.job', 'recurring', now() - interval '29 minutes', false, 2, 1)""").update();
            assertThat(check.look().state()).isEqualTo(Finding.State.WELL);

            database.client()
                    .sql("update scheduled_tasks set consecutive_failures = 3")
                    .update();
            assertThat(check.look()).isEqualTo(Finding.attention("schedule.health.jobs.failing", 1L));

            database.client()
                    .sql("update scheduled_tasks set execution_time = now() - interval '31 minutes'")
                    .update();
            assertThat(check.look()).isEqualTo(Finding.attention("schedule.health.jobs.late", 1L));
        }
    }

    @Test
    void anEventThatNobodyCouldHandleIsTold() {
        try (MigratedDatabase database = MigratedDatabase.of("page")) {
            EventsCheck check = new EventsCheck(database.client(), clock);
            assertThat(check.look().state()).isEqualTo(Finding.State.WELL);

            database.client().sql("""
                            insert into event_publication (id, listener_id, event_type, serialized_event, publication_date)
                            values (gen_random_uuid(), 'listener', 'event', '{}', now() - interval '16 minutes')""").update();
            assertThat(check.look()).isEqualTo(Finding.attention("schedule.health.events.late", 1L));

            database.client()
                    .sql("update event_publication set publication_date = now() - interval '2 hours'")
                    .update();
            assertThat(check.look()).isEqualTo(Finding.attention("schedule.health.events.stuck", 1L));
        }
    }
}
