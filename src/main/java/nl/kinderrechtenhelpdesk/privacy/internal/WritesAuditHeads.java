package nl.kinderrechtenhelpdesk.privacy.internal;

import java.time.Duration;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import org.springframework.stereotype.Component;

/** Writes every few minutes outside the database how far the chains are. That the file was begun is itself a line of the trail. */
@Component
class WritesAuditHeads implements RecurringJob {

    private final AuditHeads heads;
    private final AuditLanes lanes;
    private final AuditTrail trail;

    WritesAuditHeads(AuditHeads heads, AuditLanes lanes, AuditTrail trail) {
        this.heads = heads;
        this.lanes = lanes;
        this.trail = trail;
    }

    @Override
    public String name() {
        return "privacy.write-audit-heads";
    }

    @Override
    public Recurrence recurrence() {
        return new Recurrence.Every(Duration.ofMinutes(3));
    }

    @Override
    public void run() {
        if (!heads.exists()) {
            trail.record(new Actor.Application(name()), AuditAction.HEADS_BEGUN);
        }
        heads.write(lanes.all());
    }
}
