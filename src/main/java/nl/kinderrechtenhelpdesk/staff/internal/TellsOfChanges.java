package nl.kinderrechtenhelpdesk.staff.internal;

import java.time.InstantSource;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.Accounts.Outcome;
import nl.kinderrechtenhelpdesk.staff.events.StaffChanged;
import nl.kinderrechtenhelpdesk.staff.events.StaffChanged.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says of every change of an account who made it, for the audit trail and the notices. */
@Component
class TellsOfChanges {

    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    TellsOfChanges(ApplicationEventPublisher events, InstantSource clock) {
        this.events = events;
        this.clock = clock;
    }

    Outcome done(StaffId id, StaffId by, Change change, Set<Role> before, Set<Role> after) {
        events.publishEvent(new StaffChanged(id, by, change, before, after, clock.instant()));
        return new Outcome.Done();
    }
}
