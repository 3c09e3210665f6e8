package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import java.time.Duration;
import java.time.InstantSource;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import org.springframework.stereotype.Component;

/** Every hour: throws away what was not taken over within a day, and the weeks of cases of longer ago than they are needed. */
@Component
class ThrowsAwayDrafts implements RecurringJob {

    /** With the pause between two times less than a day. */
    private static final Duration KEPT = Duration.ofHours(23);

    private final EarlierDraftStore drafts;
    private final ImportStore imports;
    private final InstantSource clock;

    ThrowsAwayDrafts(EarlierDraftStore drafts, ImportStore imports, InstantSource clock) {
        this.drafts = drafts;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "signals.earlier-drafts";
    }

    @Override
    public Recurrence recurrence() {
        return new Recurrence.Every(Duration.ofMinutes(50));
    }

    @Override
    public void run() {
        drafts.throwAwayBefore(clock.instant().minus(KEPT));
        imports.forgetWeeksBefore(Zone.today(clock).minusYears(TakesOverEarlierYears.YEARS_BY_WEEK));
    }
}
