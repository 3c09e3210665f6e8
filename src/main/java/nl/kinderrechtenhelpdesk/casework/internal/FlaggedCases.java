package nl.kinderrechtenhelpdesk.casework.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseFlag;
import nl.kinderrechtenhelpdesk.casework.Structural;
import nl.kinderrechtenhelpdesk.casework.StructuralFlags;
import nl.kinderrechtenhelpdesk.casework.events.CaseFlagged;
import nl.kinderrechtenhelpdesk.casework.events.FlagWithdrawn;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.BlindIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps that a case is one of many, records it, and tells it without the sentence. */
@Service
@Transactional
class FlaggedCases implements StructuralFlags {

    private final CaseStore store;
    private final FlagStore flags;
    private final PastStore past;
    private final CaseCodes codes;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    FlaggedCases(
            CaseStore store,
            FlagStore flags,
            PastStore past,
            CaseCodes codes,
            AuditTrail audit,
            BlindIndex index,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.flags = flags;
        this.past = past;
        this.codes = codes;
        this.trail = new Trail(audit, index);
        this.events = events;
        this.clock = clock;
    }

    /** The audit trail and the words by which a case is found. */
    private record Trail(AuditTrail audit, BlindIndex index) {}

    @Override
    public boolean flag(CaseId id, Redacted<String> sentence, Actor.Staff by) {
        Instant now = clock.instant();
        Optional<UUID> flag = flags.add(id, sentence, by.id(), now);
        flag.ifPresent(made -> {
            trail.index().add(id, List.of(sentence));
            tell(id, made, by, now, null);
        });
        return flag.isPresent();
    }

    @Override
    public boolean withdraw(CaseId id, UUID flag, Actor.Staff by) {
        return flags.by(id, flag).filter(by.id()::equals).isPresent() && takenBack(id, flag, by);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseFlag> of(CaseId id) {
        return past.attention(id).flags();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseId> belongingTo(UUID problem) {
        return flags.belongingTo(problem);
    }

    @Override
    public Optional<CaseId> caseOf(UUID flag) {
        return flags.caseOf(flag);
    }

    /** What was answered when the case was coded or closed; in that transaction. */
    void answered(CaseId id, Structural answer, Actor.Staff by) {
        switch (answer) {
            case Structural.Unsaid() -> {
                // what was said before stands
            }
            case Structural.No() -> belongs(id, null, by);
            case Structural.Something(Redacted<String> sentence) -> {
                belongs(id, null, by);
                flag(id, sentence, by);
            }
            case Structural.Belongs(UUID problem) -> belongs(id, problem, by);
        }
    }

    private void belongs(CaseId id, @Nullable UUID problem, Actor.Staff by) {
        Optional<FlagStore.Belongs> before = flags.belongs(id);
        if (before.map(FlagStore.Belongs::problem).equals(Optional.ofNullable(problem))) {
            return;
        }
        before.ifPresent(other -> takenBack(id, other.flag(), by));
        if (problem != null) {
            Instant now = clock.instant();
            tell(id, flags.add(id, problem, by.id(), now), by, now, problem);
        }
    }

    private boolean takenBack(CaseId id, UUID flag, Actor.Staff by) {
        Instant now = clock.instant();
        if (!flags.withdraw(id, flag, now)) {
            return false;
        }
        trail.audit().record(by, AuditAction.CASE_FLAG_WITHDRAWN, id);
        events.publishEvent(new FlagWithdrawn(flag, store.factOf(id).orElseThrow(), now));
        return true;
    }

    private void tell(CaseId id, UUID flag, Actor.Staff by, Instant at, @Nullable UUID problem) {
        CaseFile file = store.find(id).orElseThrow();
        trail.audit().record(by, AuditAction.CASE_FLAGGED, id);
        events.publishEvent(new CaseFlagged(
                flag,
                store.factOf(id).orElseThrow(),
                by.id(),
                at,
                file.summary().version(),
                codes.now(file).codes(),
                problem));
    }
}
