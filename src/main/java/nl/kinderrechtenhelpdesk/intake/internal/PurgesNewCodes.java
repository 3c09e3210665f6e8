package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.Duration;
import java.time.InstantSource;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import org.springframework.stereotype.Component;

/** Throws away new codes that were kept for an asker whose line broke, and the codes of cases erased long ago. They could not be read any more before that either. */
@Component
class PurgesNewCodes implements RecurringJob {

    private final NewCodes codes;
    private final ErasedCodes erased;
    private final InstantSource clock;

    PurgesNewCodes(NewCodes codes, ErasedCodes erased, InstantSource clock) {
        this.codes = codes;
        this.erased = erased;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "intake.purge-new-codes";
    }

    @Override
    public Recurrence recurrence() {
        return new Recurrence.Every(Duration.ofMinutes(10));
    }

    @Override
    public void run() {
        codes.deleteExpired(clock.instant());
        erased.deleteEnded(Zone.today(clock));
    }
}
