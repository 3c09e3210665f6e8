package nl.kinderrechtenhelpdesk.casework.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Choice;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.MoveResult;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.casework.UrgencySource;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.casework.events.CaseMoved;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.danger.Signs;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves cases through their life, and only along {@link CaseLifecycle}. */
@Service
class Cases implements Casework {

    /** After how many weeks to ask how it turned out, unless the lawyer chose a day. */
    private static final int FOLLOW_UP_WEEKS = 6;

    /** From triage on a case is coded, for now. */
    private static final Set<CaseStatus> CODED_IN =
            EnumSet.of(CaseStatus.ACCEPTED, CaseStatus.IN_REVIEW, CaseStatus.APPROVED, CaseStatus.ANSWERED);

    private final CaseStore store;
    private final Objections objections;
    private final AuditTrail audit;
    private final UrgencyStore urgencies;
    private final AskerCalls calls;
    private final MovedCases afterwards;
    private final CaseCodes codes;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Cases(
            CaseStore store,
            Objections objections,
            AuditTrail audit,
            UrgencyStore urgencies,
            AskerCalls calls,
            MovedCases afterwards,
            CaseCodes codes,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.objections = objections;
        this.audit = audit;
        this.urgencies = urgencies;
        this.calls = calls;
        this.afterwards = afterwards;
        this.codes = codes;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<CaseSummary> find(CaseId id) {
        return store.summary(id);
    }

    @Override
    public Optional<CaseId> ofFact(UUID factId) {
        return store.ofFact(factId);
    }

    @Override
    public Optional<UUID> factOf(CaseId id) {
        return store.factOf(id);
    }

    @Override
    public List<Choice> choices(CaseId id) {
        return store.find(id).map(this::choices).orElseGet(List::of);
    }

    @Override
    public List<Choice> choices(CaseFile file) {
        List<Choice> choices = new ArrayList<>();
        for (Move move : CaseLifecycle.moves(file.summary().status(), past(file))) {
            choices.add(new Choice(move, objections.to(file, move)));
        }
        return choices;
    }

    @Override
    @Transactional
    public MoveResult move(CaseId id, Move move, Actor actor, long version) {
        CaseFile file = store.lock(id).orElseThrow(() -> new IllegalArgumentException("no case " + id));
        CaseSummary before = file.summary();
        if (before.version() != version) {
            return new MoveResult.ChangedMeanwhile(before);
        }
        Optional<CaseStatus> target = CaseLifecycle.target(before.status(), move, past(file));
        if (target.isEmpty()) {
            return new MoveResult.NotPossible(List.of(new Objection("casework.objection.status")));
        }
        List<Objection> inTheWay = objections.to(file, move);
        if (!inTheWay.isEmpty()) {
            return new MoveResult.NotPossible(inTheWay);
        }
        return carryOut(file, move, target.get(), actor);
    }

    @Override
    @Transactional
    public void dangerSeen(CaseId id, Signs signs, UrgencySource source, Actor actor) {
        if (signs.any()) {
            StaffId by = actor instanceof Actor.Staff member ? member.id() : null;
            urgencies.add(id, source, signs.kinds(), UrgencyStore.lines(signs.all()), by);
            audit.record(actor, AuditAction.CASE_MARKED_URGENT, id);
        }
    }

    @Override
    @Transactional
    public void askerWrote(CaseId id) {
        calls.wrote(id);
    }

    @Override
    @Transactional
    public void allSeen(CaseId id) {
        calls.seen(id);
    }

    private MoveResult carryOut(CaseFile file, Move move, CaseStatus to, Actor actor) {
        CaseSummary before = file.summary();
        CaseId id = before.id();
        Instant now = clock.instant();
        UUID factId = store.factOf(id).orElseThrow();
        StaffId staff = actor instanceof Actor.Staff member ? member.id() : null;
        if (move == Move.ACCEPT && staff != null) {
            store.assign(id, staff, 0);
        }
        store.move(id, to, now, Zone.dateOf(now).plusWeeks(FOLLOW_UP_WEEKS));
        store.recordMove(id, before.version() + 1, move, before.status(), to, staff, now);
        audit.record(actor, AuditAction.CASE_MOVED, id);
        events.publishEvent(new CaseMoved(
                id, factId, before.status(), to, now, before.version() + 1, before.receivedAt(), before.urgent()));
        afterwards.of(file, move, staff);
        if (CODED_IN.contains(to)) {
            codes.tell(id, factId);
        } else if (to == CaseStatus.CLOSED) {
            events.publishEvent(
                    facts(factId, before.version() + 1, store.find(id).orElseThrow()));
        }
        return new MoveResult.Moved(to, before.version() + 1);
    }

    private static CaseClosed facts(UUID factId, long version, CaseFile file) {
        Coding coding = file.coding();
        if (!coding.complete() || file.dates().closed() == null) {
            throw new IllegalStateException(
                    "closed without its coding: " + file.summary().id());
        }
        return new CaseClosed(
                factId,
                version,
                file.dates().received(),
                file.dates().answered(),
                file.dates().closed(),
                coding.codes(),
                coding.provisions());
    }

    private static CaseLifecycle.Past past(CaseFile file) {
        return new CaseLifecycle.Past(
                file.dates().accepted() != null, file.dates().answered() != null);
    }
}
