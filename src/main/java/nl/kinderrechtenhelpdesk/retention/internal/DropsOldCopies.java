package nl.kinderrechtenhelpdesk.retention.internal;

import java.time.InstantSource;
import java.time.LocalTime;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import org.springframework.stereotype.Component;

/** Takes away that a copy of a case could be taken, once it cannot be any more; the trail keeps that it was made. */
@Component
class DropsOldCopies implements RecurringJob {

    private final CopyStore copies;
    private final InstantSource clock;

    DropsOldCopies(CopyStore copies, InstantSource clock) {
        this.copies = copies;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "retention.drop-old-copies";
    }

    @Override
    public Recurrence recurrence() {
        return new Recurrence.Daily(LocalTime.of(4, 30));
    }

    @Override
    public void run() {
        copies.dropBefore(Zone.today(clock));
    }
}
