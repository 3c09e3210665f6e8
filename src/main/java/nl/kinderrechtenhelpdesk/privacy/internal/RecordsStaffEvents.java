package nl.kinderrechtenhelpdesk.privacy.internal;

import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.staff.AccessRefused;
import nl.kinderrechtenhelpdesk.staff.events.SignInFailed;
import nl.kinderrechtenhelpdesk.staff.events.StaffChanged;
import nl.kinderrechtenhelpdesk.staff.events.StaffSignedIn;
import nl.kinderrechtenhelpdesk.staff.events.StaffSignedOut;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes in the trail who signed in and out, whose account changed, in the transaction in which that happened, and what failed or
 * was refused, in one of its own.
 */
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
        AuditDetail detail = new AuditDetail(event.id(), event.change().name(), event.before(), event.after());
        StaffId by = event.by();
        Actor actor = by == null ? new Actor.Application("console") : new Actor.Staff(by);
        trail.record(actor, AuditAction.STAFF_CHANGED, null, detail);
    }

    /** For an address that nobody has as for a real one, or the time it takes would tell which is which. */
    @EventListener
    void on(SignInFailed event) {
        StaffId account = event.account();
        String subject = account == null ? "address " + event.group() : account.toString();
        trail.recordAttempt(
                new Actor.Application("sign-in"),
                AuditAction.SIGN_IN_FAILED,
                null,
                new AuditDetail(account, event.step().name(), Set.of(), Set.of()),
                subject);
    }

    @EventListener
    void on(AccessRefused event) {
        StaffId by = event.by();
        Actor actor = by == null ? new Actor.Application("visitor") : new Actor.Staff(by);
        trail.recordAttempt(
                actor, AuditAction.ACCESS_REFUSED, event.caseId(), AuditDetail.of(event.route()), "refused " + by);
    }
}
