package nl.kinderrechtenhelpdesk.privacy.internal;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.internal.AuditChain.Link;
import nl.kinderrechtenhelpdesk.privacy.internal.AuditLanes.Lane;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Writes each entry at the end of a chain, in the caller's transaction, and checks the chains. */
@Component
class ChainedAuditTrail implements AuditTrail {

    private static final int FORMAT = 2;
    private static final int OF_SEVERAL_CASES = 3;
    private static final String WROTE = ChainedAuditTrail.class.getName() + ".wrote";

    private final AuditLanes lanes;
    private final AuditHeads heads;
    private final AuditChain chain;
    private final CaseReference references;
    private final InstantSource clock;
    private final AttemptCount attempts;

    ChainedAuditTrail(AuditLanes lanes, AuditHeads heads, InstallationKeys keys, InstantSource clock) {
        this.heads = heads;
        this.lanes = lanes;
        this.chain = new AuditChain(keys.auditTrail());
        this.references = new CaseReference(keys);
        this.clock = clock;
        this.attempts = new AttemptCount(clock);
    }

    @Override
    @Transactional
    public void record(Actor actor, AuditAction action, CaseId caseId) {
        append(actor, action, references.of(caseId), List.of(), AuditDetail.NONE);
    }

    @Override
    @Transactional
    public void record(Actor actor, AuditAction action) {
        append(actor, action, null, List.of(), AuditDetail.NONE);
    }

    @Override
    @Transactional
    public void record(Actor actor, AuditAction action, @Nullable CaseId caseId, AuditDetail detail) {
        append(actor, action, caseId == null ? null : references.of(caseId), List.of(), detail);
    }

    @Override
    @Transactional
    public void recordSeen(Actor actor, AuditAction action, Collection<CaseId> cases) {
        // in the order of their names, which says nothing of the list
        append(
                actor,
                action,
                null,
                cases.stream().map(references::of).distinct().sorted().toList(),
                AuditDetail.NONE);
    }

    @Override
    @Transactional
    public void recordAttempt(
            Actor actor, AuditAction action, @Nullable CaseId caseId, AuditDetail detail, String subject) {
        long count = attempts.count(action, subject);
        if (count > 0) {
            String what = count <= AttemptCount.EACH ? detail.what() : (detail.what() + " x" + count).strip();
            record(actor, action, caseId, new AuditDetail(detail.account(), what, detail.before(), detail.after()));
        }
    }

    @Override
    public boolean wroteInThisRequest() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(WROTE, RequestAttributes.SCOPE_REQUEST) != null;
    }

    @Override
    public List<Entry> of(CaseId caseId) {
        return lanes.of(references.of(caseId), caseId.value()).stream()
                .map(link -> new Entry(
                        link.at(), actor(link.actor(), caseId), AuditAction.ofName(link.action()), link.detail()))
                .toList();
    }

    /** Reads everything from one snapshot, so that what is written meanwhile does not look like a broken link. */
    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Report check() {
        AuditCheck check = new AuditCheck(chain, lanes.all(), heads.known());
        lanes.readAll(check::read);
        return check.report();
    }

    private void append(Actor actor, AuditAction action, @Nullable UUID caseId, List<UUID> cases, AuditDetail detail) {
        Lane lane = lanes.lockFree();
        Link link = new Link(
                cases.isEmpty() ? FORMAT : OF_SEVERAL_CASES,
                lane.number(),
                lane.entries() + 1,
                clock.instant(),
                text(actor),
                action.name(),
                caseId,
                cases,
                detail,
                lanes.witnesses(lane));
        byte[] mac = chain.link(lane.head(), link);
        lanes.append(link, mac, chain.seal(link.lane(), link.number(), mac));
        noteForThisRequest();
    }

    /** Once the line stays: what is rolled back was not written. */
    private static void noteForThisRequest() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null && TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    request.setAttribute(WROTE, true, RequestAttributes.SCOPE_REQUEST);
                }
            });
        }
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
