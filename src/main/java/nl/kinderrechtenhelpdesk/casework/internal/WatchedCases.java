package nl.kinderrechtenhelpdesk.casework.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.AskerMessages;
import nl.kinderrechtenhelpdesk.casework.AttentionDesk;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CasePast;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.MoveResult;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.casework.UrgencySource;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.OncePerPage;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.BlindIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Danger, promises and askers who wait to be heard, as staff deal with them; each with its words and its line in the audit trail. */
@Service
@Transactional
class WatchedCases implements AttentionDesk {

    private final CaseStore store;
    private final UrgencyStore urgencies;
    private final AskerCalls calls;
    private final PastStore past;
    private final ObjectProvider<AskerMessages> messages;
    private final Trail trail;

    WatchedCases(
            CaseStore store,
            UrgencyStore urgencies,
            AskerCalls calls,
            PastStore past,
            ObjectProvider<AskerMessages> messages,
            AuditTrail audit,
            BlindIndex index) {
        this.store = store;
        this.urgencies = urgencies;
        this.calls = calls;
        this.past = past;
        this.messages = messages;
        this.trail = new Trail(audit, index);
    }

    /** The audit trail and the words by which a case is found. */
    private record Trail(AuditTrail audit, BlindIndex index) {

        void of(CaseId id, AuditAction action, Actor by, Redacted<String> words) {
            audit.record(by, action, id);
            index.add(id, List.of(words));
        }
    }

    @Override
    public CasePast past(CaseId id) {
        PastStore.Attention attention = past.attention(id);
        return new CasePast(
                store.steps(id),
                urgencies.of(id),
                attention.askedAgain(),
                attention.promises(),
                past.earlierCodings(id),
                attention.flags());
    }

    @Override
    public void mark(CaseId id, Set<DangerKind> kinds, Redacted<String> why, Actor.Staff by) {
        urgencies.add(id, UrgencySource.STAFF, kinds, why, by.id());
        trail.of(id, AuditAction.CASE_MARKED_URGENT, by, why);
    }

    @Override
    public boolean clear(CaseId id, Collection<UUID> reasons, Redacted<String> why, Actor.Staff by) {
        if (urgencies.clear(id, reasons, why, by.id()) == 0) {
            return false;
        }
        trail.of(id, AuditAction.CASE_URGENCY_CLEARED, by, why);
        return true;
    }

    @Override
    public MoveResult promise(CaseId id, LocalDate on, Redacted<String> words, Actor.Staff by, long version) {
        CaseSummary summary = locked(id);
        if (summary.version() != version) {
            return new MoveResult.ChangedMeanwhile(summary);
        }
        if (!summary.awaitsAnswer()) {
            return new MoveResult.NotPossible(List.of(new Objection("casework.objection.promise")));
        }
        past.promise(id, on, by.id());
        store.raise(id);
        messages.ifAvailable(asker -> asker.write(id, by, words));
        return new MoveResult.Moved(summary.status(), version + 1);
    }

    @Override
    public MoveResult leaveEnded(CaseId id, Redacted<String> words, Actor.Staff by, long version) {
        CaseSummary summary = locked(id);
        if (summary.version() != version || summary.attention().askedAgainAt() == null) {
            return new MoveResult.ChangedMeanwhile(summary);
        }
        calls.settle(id, false, by.id());
        store.raise(id);
        messages.ifAvailable(asker -> asker.write(id, by, words));
        return new MoveResult.Moved(summary.status(), version + 1);
    }

    private CaseSummary locked(CaseId id) {
        return store.lock(id).map(CaseFile::summary).orElseThrow(() -> new IllegalArgumentException("no case " + id));
    }

    private record Waiting(Map<@Nullable StaffId, Integer> counts) {}

    @Override
    @Transactional(readOnly = true)
    public Map<@Nullable StaffId, Integer> waitingToBeHeard() {
        return OncePerPage.read(Waiting.class, "waiting", () -> new Waiting(calls.counts()))
                .counts();
    }
}
