package nl.kinderrechtenhelpdesk.schedule.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HelpdeskTest
class StuckEventsTest {

    private static final String PAGE = "/medewerkers/beheer/blijft-liggen";
    private static final String EVENT =
            "{\"factId\":\"FACT\",\"at\":\"2020-01-01T00:00:00Z\",\"asker\":\"CHILD\",\"urgent\":false}";

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient database;

    @Autowired
    SignIn signIn;

    @Autowired
    List<RecurringJob> jobs;

    @Test
    void newsThatFailedTooOftenWaitsOnAPageAndIsHandledWhenSomebodyTriesAgain() {
        UUID fact = UUID.randomUUID();
        UUID id = stuck(fact, 12);
        jobs.stream()
                .filter(job -> job.name().equals("schedule.unhandled-events"))
                .forEach(RecurringJob::run);
        assertThat(tries(id)).isEqualTo(12);

        assertThat(web.get().uri(PAGE).with(signIn.as(Role.ADMINISTRATOR)))
                .hasStatusOk()
                .bodyText()
                .contains("Er is een zaak gemaakt", "signals", id.toString(), "niet meer vanzelf")
                .doesNotContain(fact.toString());

        assertThat(web.post()
                        .uri(PAGE + "/" + id)
                        .with(signIn.as(Role.ADMINISTRATOR))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        await().untilAsserted(() -> assertThat(count("select count(*) from event_publication where id = :id", id))
                .isZero());
        assertThat(count("select count(*) from signals.case_progress where fact_id = :id", fact))
                .isEqualTo(1);
    }

    @Test
    void newsWhoseHandingOutWasCutOffIsHandedOutAgain() {
        UUID fact = UUID.randomUUID();
        UUID id = stuck(fact, 1);
        database.sql("update event_publication set status = 'RESUBMITTED' where id = :id")
                .param("id", id)
                .update();
        jobs.stream()
                .filter(job -> job.name().equals("schedule.unhandled-events"))
                .forEach(RecurringJob::run);
        await().untilAsserted(() -> assertThat(count("select count(*) from event_publication where id = :id", id))
                .isZero());
        assertThat(count("select count(*) from signals.case_progress where fact_id = :id", fact))
                .isEqualTo(1);
    }

    @Test
    void eachTryWaitsLongerUpToSixHours() {
        assertThat(StoredStuckEvents.pauseAfter(0)).isEqualTo(Duration.ofMinutes(5));
        assertThat(StoredStuckEvents.pauseAfter(1)).isEqualTo(Duration.ofMinutes(10));
        assertThat(StoredStuckEvents.pauseAfter(11)).isEqualTo(Duration.ofHours(6));
    }

    /** A row as a listener that failed leaves it. */
    private UUID stuck(UUID fact, int tries) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status,
                          completion_attempts, last_resubmission_date)
                        values (:id, :listener, 'nl.kinderrechtenhelpdesk.casework.events.CaseOpened', :event,
                          timestamptz '2020-01-01', 'FAILED', :tries, timestamptz '2020-01-02')""")
                .param("id", id)
                .param(
                        "listener",
                        "nl.kinderrechtenhelpdesk.signals.internal.KeepsFactsOfClosedCases.on(nl.kinderrechtenhelpdesk.casework.events.CaseOpened)")
                .param("event", EVENT.replace("FACT", fact.toString()))
                .param("tries", tries)
                .update();
        return id;
    }

    private int tries(UUID id) {
        return (int) count("select completion_attempts from event_publication where id = :id", id);
    }

    private long count(String sql, UUID id) {
        return database.sql(sql).param("id", id).query(Long.class).single();
    }
}
