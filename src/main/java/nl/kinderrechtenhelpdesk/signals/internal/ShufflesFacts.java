package nl.kinderrechtenhelpdesk.signals.internal;

import java.time.LocalTime;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every night: lays the rows of the figures in the order of their ids, which are random. Rows lie in the order in which they were written,
 * and so tell, beside the trail, which fact came of which case.
 */
@Component
class ShufflesFacts implements RecurringJob {

    private final JdbcClient database;

    ShufflesFacts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "signals.shuffle";
    }

    @Override
    public Recurrence recurrence() {
        return new Recurrence.Daily(LocalTime.of(4, 50));
    }

    @Override
    public void run() {
        database.sql("select signals.shuffle()").query((row, number) -> number).list();
    }
}
