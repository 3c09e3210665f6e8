package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.Duration;
import java.time.InstantSource;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import org.springframework.stereotype.Component;

/** Throws away drafts and receipts whose time is over. They could not be read any more before that either. */
@Component
class PurgesDrafts implements RecurringJob {

    private final DraftStore drafts;
    private final InstantSource clock;

    PurgesDrafts(DraftStore drafts, InstantSource clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "intake.purge-drafts";
    }

    @Override
    public Recurrence recurrence() {
        return new Recurrence.Every(Duration.ofMinutes(10));
    }

    @Override
    public void run() {
        drafts.deleteExpired(clock.instant());
    }
}
