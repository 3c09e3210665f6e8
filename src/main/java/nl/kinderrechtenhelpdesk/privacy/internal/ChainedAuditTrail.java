package nl.kinderrechtenhelpdesk.privacy.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.internal.AuditChain.Link;
import nl.kinderrechtenhelpdesk.privacy.internal.AuditLanes.Lane;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes each entry at the end of a chain, in the caller&#39;s transaction, and checks the chains. */
@Component
class ChainedAuditTrail implements AuditTrail {

    private final AuditLanes lanes;
    private final AuditChain chain;
    private final CaseReference references;
    private final InstantSource clock;

    ChainedAuditTrail(AuditLanes lanes, InstallationKeys keys, InstantSource clock) {
        this.lanes = lanes;
        this.chain = new AuditChain(keys.auditTrail());
        this.references = new CaseReference(keys);
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(Actor actor, AuditAction action, CaseId caseId) {
        append(actor, action, references.of(caseId));
    }

    @Override
    @Transactional
    public void record(Actor actor, AuditAction action) {
        append(actor, action, null);
    }

    @Override
    public List<Entry> of(CaseId caseId) {
        return lanes.of(references.of(caseId), caseId.value()).stream()
                .map(link -> new Entry(link.at(), actor(link.actor(), caseId), AuditAction.valueOf(link.action())))
                .toList();
    }

    /** Reads everything from one snapshot, so that what is written meanwhile does not look like a broken link. */
    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Report check() {
        AuditCheck check = new AuditCheck(chain, lanes.all());
        lanes.readAll(check::read);
        return check.report();
    }

    private void append(Actor actor, AuditAction action, @Nullable UUID caseId) {
        Lane lane = lanes.lockFree();
        Link link = new Link(lane.number(), lane.entries() + 1, clock.instant(), text(actor), action.name(), caseId);
        byte[] mac = chain.link(lane.head(), link);
        lanes.append(link, mac, chain.seal(link.lane(), link.number(), mac));
    }

    private String text(Actor actor) {
        return switch (actor) {
            case Actor.Staff staff -> "staff:" + staff.id();
            case Actor.Asker asker -> "asker:" + references.of(asker.id());
            case Actor.Application application -> "application:" + application.job();
        };
    }

    private static Actor actor(String text, CaseId caseId) {
        int colon = text.indexOf(':');
        String who = text.substring(colon + 1);
        return switch (text.substring(0, colon)) {
            case "staff" -> new Actor.Staff(StaffId.of(who));
            case "asker" -> new Actor.Asker(caseId);
            default -> new Actor.Application(who);
        };
    }
}
