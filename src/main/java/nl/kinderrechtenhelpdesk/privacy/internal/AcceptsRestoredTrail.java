package nl.kinderrechtenhelpdesk.privacy.internal;

import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * With {@code --accept-restored-trail}: an older backup was put back on purpose, so the trail is shorter than the file outside the database
 * says. Leaves a line with how many are lost, and begins that file anew. Nothing else forgives a shorter trail.
 */
@Component
@Order(0)
@ConditionalOnProperty("accept-restored-trail")
class AcceptsRestoredTrail implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(AcceptsRestoredTrail.class);

    private final AuditHeads heads;
    private final AuditLanes lanes;
    private final AuditTrail trail;

    AcceptsRestoredTrail(AuditHeads heads, AuditLanes lanes, AuditTrail trail) {
        this.heads = heads;
        this.lanes = lanes;
        this.trail = trail;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        AuditHeads.Known known = heads.known();
        long lost = lanes.all().stream()
                .mapToLong(lane -> {
                    AuditHeads.Head head = known.newest().get(lane.number());
                    return head == null ? 0 : Math.max(0, head.entries() - lane.entries());
                })
                .sum();
        trail.record(
                new Actor.Application("console"), AuditAction.TRAIL_RESTORED, null, AuditDetail.of("lost " + lost));
        heads.setAside("restored");
        heads.write(lanes.all());
        LOG.warn("accepted a restored database: {} lines of the audit trail are lost, and a line says so", lost);
    }
}
