package nl.kinderrechtenhelpdesk.casework.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kinderrechtenhelpdesk.casework.AskerMessages;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CaseStep;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.Handover;
import nl.kinderrechtenhelpdesk.casework.HandoverText;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.MoveResult;
import nl.kinderrechtenhelpdesk.casework.Structural;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Triage, assignment and closing: each is a move of {@link Cases} with what belongs to it, in one transaction. */
@Service
@Transactional
class HandledCases implements CaseHandling {

    private final Cases cases;
    private final CaseStore store;
    private final HandoverStore handovers;
    private final ObjectProvider<AskerMessages> messages;
    private final CaseCodes codes;
    private final FlaggedCases flags;
    private final AuditTrail audit;
    private final InstantSource clock;

    HandledCases(
            Cases cases,
            CaseStore store,
            HandoverStore handovers,
            ObjectProvider<AskerMessages> messages,
            CaseCodes codes,
            FlaggedCases flags,
            AuditTrail audit,
            InstantSource clock) {
        this.cases = cases;
        this.store = store;
        this.handovers = handovers;
        this.messages = messages;
        this.codes = codes;
        this.flags = flags;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return store.find(id);
    }

    @Override
    public Optional<CaseFile> read(CaseId id, Actor reader) {
        Optional<CaseFile> file = store.find(id);
        if (file.isPresent()) {
            audit.record(reader, AuditAction.CASE_READ, id);
        }
        return file;
    }

    @Override
    public List<CaseStep> steps(CaseId id) {
        return store.steps(id);
    }

    @Override
    public List<Handover> handovers(CaseId id) {
        return handovers.of(id);
    }

    @Override
    public Coding proposedCoding(CaseFile file) {
        return codes.now(file);
    }

    @Override
    public MoveResult code(CaseId id, Coding coding, Structural structural, Actor.Staff by, long version) {
        return change(id, version, () -> {
            store.code(id, coding);
            store.raise(id);
            audit.record(by, AuditAction.CASE_CODED, id);
            codes.tell(id, store.factOf(id).orElseThrow());
            flags.answered(id, structural, by);
            return Optional.empty();
        });
    }

    @Override
    public MoveResult askMore(CaseId id, Redacted<String> text, Actor.Staff by, long version) {
        MoveResult result = cases.move(id, Move.ASK_MORE, by, version);
        if (result instanceof MoveResult.Moved) {
            messages.getObject().write(id, by, text);
        }
        return result;
    }

    @Override
    public MoveResult handOver(CaseId id, Move move, HandoverText text, Actor.Staff by, long version) {
        MoveResult result = cases.move(id, move, by, version);
        if (result instanceof MoveResult.Moved) {
            handovers.keep(id, new Handover(move, text, by.id(), clock.instant()));
            messages.ifAvailable(asker -> asker.write(id, by, text.forAsker()));
        }
        return result;
    }

    @Override
    public MoveResult assign(CaseId id, @Nullable StaffId handler, Actor.Staff by, long version) {
        return change(id, version, () -> {
            store.assign(id, handler, 1);
            audit.record(by, AuditAction.CASE_ASSIGNED, id);
            return Optional.empty();
        });
    }

    @Override
    public MoveResult planFollowUp(CaseId id, @Nullable LocalDate on, Actor.Staff by, long version) {
        return change(id, version, () -> {
            store.followUp(id, on);
            audit.record(by, AuditAction.FOLLOW_UP_PLANNED, id);
            return Optional.empty();
        });
    }

    @Override
    public MoveResult close(CaseId id, Coding coding, Structural structural, Actor.Staff by, long version) {
        return change(id, version, () -> {
            store.code(id, coding);
            audit.record(by, AuditAction.CASE_CODED, id);
            MoveResult result = cases.move(id, Move.CLOSE, by, version);
            if (result instanceof MoveResult.Moved) {
                flags.answered(id, structural, by);
            } else {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            }
            return Optional.of(result);
        });
    }

    @Override
    public MoveResult close(CaseId id, Coding coding, Actor.Staff by, long version) {
        return close(id, coding, new Structural.Unsaid(), by, version);
    }

    /** Does the work unless the case changed since; without a result of its own the case stays in its status. */
    private MoveResult change(CaseId id, long version, Supplier<Optional<MoveResult>> work) {
        CaseFile file = store.lock(id).orElseThrow(() -> new IllegalArgumentException("no case " + id));
        if (file.summary().version() != version) {
            return new MoveResult.ChangedMeanwhile(file.summary());
        }
        return work.get().orElseGet(() -> new MoveResult.Moved(file.summary().status(), version + 1));
    }
}
