package nl.kinderrechtenhelpdesk.schedule.internal;

import java.time.Duration;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import org.springframework.stereotype.Component;

/** Gives events whose listener failed, or whose node stopped half-way, to their listener again. */
@Component
class HandsUnhandledEventsOutAgain implements RecurringJob {

    private final StoredStuckEvents events;

    HandsUnhandledEventsOutAgain(StoredStuckEvents events) {
        this.events = events;
    }

    @Override
    public String name() {
        return "schedule.unhandled-events";
    }

    @Override
    public Recurrence recurrence() {
        return new Recurrence.Every(Duration.ofMinutes(2));
    }

    @Override
    public void run() {
        events.handOut();
    }
}
