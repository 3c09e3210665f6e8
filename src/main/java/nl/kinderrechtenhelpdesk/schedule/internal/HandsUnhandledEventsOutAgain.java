package nl.kinderrechtenhelpdesk.schedule.internal;

import java.time.Duration;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Component;

/** Gives events whose listener failed, or whose node stopped half-way, to their listener again. */
@Component
class HandsUnhandledEventsOutAgain implements RecurringJob {

    /** Younger ones are probably being handled right now. */
    private static final Duration OLD_ENOUGH = Duration.ofMinutes(5);

    private final IncompleteEventPublications publications;

    HandsUnhandledEventsOutAgain(IncompleteEventPublications publications) {
        this.publications = publications;
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
        publications.resubmitIncompletePublicationsOlderThan(OLD_ENOUGH);
    }
}
