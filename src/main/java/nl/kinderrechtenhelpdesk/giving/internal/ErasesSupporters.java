package nl.kinderrechtenhelpdesk.giving.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import nl.kinderrechtenhelpdesk.giving.Gifts;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases who supported, the months after they were answered or thanked that the organisation set; while it set none, nothing. */
@Component
class ErasesSupporters implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(ErasesSupporters.class);
    private static final LocalTime AT = LocalTime.of(3, 40);

    private final Gifts settings;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    ErasesSupporters(Gifts settings, JdbcClient database, TransactionTemplate transaction, InstantSource clock) {
        this.settings = settings;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "giving.erase-supporters";
    }

    @Override
    public Recurrence recurrence() {
        return new Recurrence.Daily(AT);
    }

    @Override
    public void run() {
        settings.monthsKept().ifPresent(months -> {
            Instant before =
                    clock.instant().atZone(Zone.AMSTERDAM).minusMonths(months).toInstant();
            Integer erased = transaction.execute(status -> donors(before) + neverCame(before) + messages(before));
            LOG.info("erased of supporters: {}", erased);
        });
    }

    private int donors(Instant before) {
        return database.sql("""
                        update giving.gift set name = null, email = null, contact_erased_at = :now
                         where name is not null and (thanked_at < :before or (received_on < :day and thanked_at is null))""")
                .param("now", Cells.time(clock.instant()))
                .param("before", Cells.time(before))
                .param("day", Zone.dateOf(before))
                .update();
    }

    private int neverCame(Instant before) {
        return database.sql("""
                        delete from giving.gift g where received_on is null and intended_at < :before
                           and not exists (select 1 from giving.payment p where p.gift_id = g.gift_id
                                              and p.status in ('PENDING', 'AUTHORIZED'))""").param("before", Cells.time(before)).update();
    }

    private int messages(Instant before) {
        return database.sql("delete from giving.support_message where handled_at < :before")
                .param("before", Cells.time(before))
                .update();
    }
}
