package nl.kinderrechtenhelpdesk.signals.internal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * News that waits to be heard. Erasing a case takes its news away, also what is being heard at that very moment: whoever hears news holds
 * it until the end of their transaction, and whoever withdraws it waits for them.
 */
@Repository
class NewsOfCases {

    private final JdbcClient database;

    NewsOfCases(JdbcClient database) {
        this.database = database;
    }

    /** Whether news of this fact still stands; if so it cannot be withdrawn before this transaction ends. */
    boolean hold(UUID factId) {
        return !database.sql("select id from event_publication where serialized_event like :id for key share")
                .param("id", mentioning(factId))
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    /** Waits for who is hearing it. */
    void withdraw(UUID factId) {
        database.sql("delete from event_publication where serialized_event like :id")
                .param("id", mentioning(factId))
                .update();
    }

    private static String mentioning(UUID factId) {
        return "%" + factId + "%";
    }
}
