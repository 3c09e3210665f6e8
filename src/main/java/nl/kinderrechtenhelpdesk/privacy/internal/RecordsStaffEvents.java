package nl.kinderrechtenhelpdesk.privacy.internal;

import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.staff.events.StaffChanged;
import nl.kinderrechtenhelpdesk.staff.events.StaffSignedIn;
import nl.kinderrechtenhelpdesk.staff.events.StaffSignedOut;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes in the trail who signed in and out and whose account changed, in the transaction in which that happened. */
@Component
class RecordsStaffEvents {

    private final AuditTrail trail;

    RecordsStaffEvents(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(StaffSignedIn event) {
        trail.record(new Actor.Staff(event.id()), AuditAction.STAFF_SIGNED_IN);
    }

    @EventListener
    void on(StaffSignedOut event) {
        trail.record(new Actor.Staff(event.id()), AuditAction.STAFF_SIGNED_OUT);
    }

    @EventListener
    void on(StaffChanged event) {
        trail.record(new Actor.Staff(event.by()), AuditAction.STAFF_CHANGED);
    }
}
