package nl.kinderrechtenhelpdesk.hours.internal;

import java.time.InstantSource;
import java.time.LocalTime;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import org.springframework.stereotype.Component;

/**
 * Every night: forgets what was dealt with long ago, and lays the rows in the order of their random ids, so that their order leads from no erased case
 * to its minutes.
 */
@Component
class TidiesHours implements RecurringJob {

    private final ProposalStore store;
    private final InstantSource clock;

    TidiesHours(ProposalStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "hours.tidy";
    }

    @Override
    public Recurrence recurrence() {
        return new Recurrence.Daily(LocalTime.of(4, 55));
    }

    @Override
    public void run() {
        store.forgetBefore(Zone.today(clock).minusDays(ProposesFromTheTrail.DAYS + 1L));
        store.shuffle();
    }
}
