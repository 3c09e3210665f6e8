package nl.kinderrechtenhelpdesk.schedule.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.schedule.StuckEvents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Component;

/** Reads what stands in the publication registry, and hands it out again: at most {@value #MOST} times by itself. */
@Component
class StoredStuckEvents implements StuckEvents {

    /** With pauses that double, up to six hours, this is a little more than a day. */
    private static final int MOST = 12;

    /** Before that it may well succeed by itself, or is being handled right now. */
    private static final int WORTH_TELLING = 2;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Duration CUT_OFF = Duration.ofMinutes(30);

    private final IncompleteEventPublications publications;
    private final JdbcClient database;
    private final InstantSource clock;

    StoredStuckEvents(IncompleteEventPublications publications, JdbcClient database, InstantSource clock) {
        this.publications = publications;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Stuck> all() {
        return database.sql("""
                        select id, event_type, listener_id, publication_date, coalesce(completion_attempts, 0) as tries
                          from event_publication
                         where completion_date is null and completion_attempts >= :least order by publication_date, id limit 100
                        """)
                .param("least", WORTH_TELLING)
                .query((row, number) -> new Stuck(
                        row.getObject("id", UUID.class),
                        lastWord(row.getString("event_type")),
                        moduleOf(row.getString("listener_id")),
                        Cells.time(row, "publication_date"),
                        row.getInt("tries"),
                        row.getInt("tries") >= MOST))
                .list();
    }

    @Override
    public long waiting() {
        return database.sql(
                        "select count(*) from event_publication where completion_date is null and completion_attempts >= :most")
                .param("most", MOST)
                .query(Long.class)
                .single();
    }

    @Override
    public void tryAgain(UUID id) {
        database.sql("update event_publication set completion_attempts = 0, status = 'FAILED' where id = :id")
                .param("id", id)
                .update();
        publications.resubmitIncompletePublications(
                publication -> publication.getIdentifier().equals(id));
    }

    /** Hands out what is due. */
    void handOut() {
        // a node that was stopped in the middle of handing out leaves the mark of it, and marked ones are passed over
        database.sql(
                        "update event_publication set status = 'FAILED' where status = 'RESUBMITTED' and last_resubmission_date < :before")
                .param("before", Cells.time(clock.instant().minus(CUT_OFF)))
                .update();
        Instant now = clock.instant();
        publications.resubmitIncompletePublications(publication -> isDue(publication, now));
    }

    static boolean isDue(EventPublication publication, Instant now) {
        int tries = publication.getCompletionAttempts();
        Instant before = publication.getLastResubmissionDate();
        return tries < MOST
                && !now.isBefore((before == null ? publication.getPublicationDate() : before).plus(pauseAfter(tries)));
    }

    static Duration pauseAfter(int tries) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, MOST));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private static String lastWord(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** The package after that of the application. */
    private static String moduleOf(String listener) {
        String[] parts = listener.split("\\.", -1);
        return parts.length > 2 ? parts[2] : listener;
    }
}
