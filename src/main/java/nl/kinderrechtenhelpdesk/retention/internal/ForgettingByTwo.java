package nl.kinderrechtenhelpdesk.retention.internal;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.EndedCases;
import nl.kinderrechtenhelpdesk.casework.Ending;
import nl.kinderrechtenhelpdesk.casework.UrgencySource;
import nl.kinderrechtenhelpdesk.danger.Danger;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.retention.ErasureRequest;
import nl.kinderrechtenhelpdesk.retention.Forgetting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A case is erased when a second person confirms what a first proposed; each step stands in the trail. */
@Service
@Transactional
class ForgettingByTwo implements Forgetting {

    private final RequestStore requests;
    private final CountedErasure erasing;
    private final ErasedLog log;
    private final RetentionPeriods periods;
    private final EndedCases ended;
    private final Casework casework;
    private final Danger danger;
    private final AuditTrail trail;
    private final InstantSource clock;

    ForgettingByTwo(
            RequestStore requests,
            CountedErasure erasing,
            ErasedLog log,
            RetentionPeriods periods,
            EndedCases ended,
            Casework casework,
            Danger danger,
            AuditTrail trail,
            InstantSource clock) {
        this.requests = requests;
        this.erasing = erasing;
        this.log = log;
        this.periods = periods;
        this.ended = ended;
        this.casework = casework;
        this.danger = danger;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Optional<ErasureRequest> of(CaseId id) {
        return requests.find(id);
    }

    @Override
    public Answer ask(CaseId id, Redacted<String> wish, Actor.Asker asker) {
        Optional<ErasureRequest> standing = requests.lock(id);
        if (standing.isPresent() && !standing.get().refused()) {
            return Answer.STANDS_ALREADY;
        }
        requests.drop(id);
        @Nullable Redacted<String> words = wish.reveal().isBlank() ? null : wish;
        requests.insert(new ErasureRequest(id, true, Zone.today(clock), words, null, null, null));
        casework.dangerSeen(id, danger.in(wish), UrgencySource.MESSAGE, asker);
        trail.record(asker, AuditAction.ERASURE_ASKED, id);
        return Answer.DONE;
    }

    @Override
    public Answer takeBack(CaseId id, Actor by) {
        if (requests.lock(id).isEmpty()) {
            return Answer.NOTHING_ASKED;
        }
        requests.drop(id);
        trail.record(by, AuditAction.ERASURE_TAKEN_BACK, id);
        return Answer.DONE;
    }

    @Override
    public Answer propose(CaseId id, Redacted<String> why, Actor.Staff first) {
        Optional<ErasureRequest> standing = requests.lock(id);
        if (standing.isPresent() && standing.get().proposed()) {
            return Answer.STANDS_ALREADY;
        }
        if (standing.isPresent() && !standing.get().refused()) {
            requests.propose(id, first.id(), why);
        } else {
            requests.drop(id);
            requests.insert(new ErasureRequest(id, false, Zone.today(clock), null, first.id(), why, null));
        }
        trail.record(first, AuditAction.ERASURE_PROPOSED, id);
        return Answer.DONE;
    }

    @Override
    public Answer confirm(CaseId id, Actor.Staff second) {
        ErasureRequest request = requests.lock(id).orElse(null);
        if (request == null || !request.proposed()) {
            return Answer.NOTHING_ASKED;
        }
        if (Objects.equals(request.proposedBy(), second.id())) {
            return Answer.SAME_PERSON;
        }
        erasing.erase(id, request.byAsker() ? ErasedLog.Ground.ASKER : ErasedLog.Ground.STAFF, second);
        return Answer.DONE;
    }

    @Override
    public Answer refuse(CaseId id, Redacted<String> why, Actor.Staff by) {
        ErasureRequest request = requests.lock(id).orElse(null);
        if (request == null || request.refused()) {
            return Answer.NOTHING_ASKED;
        }
        requests.refuse(id, why);
        trail.record(by, AuditAction.ERASURE_REFUSED, id);
        return Answer.DONE;
    }

    @Override
    public List<Waiting> waiting() {
        return requests.waiting().stream()
                .map(line -> new Waiting(
                        line.caseId(),
                        casework.find(line.caseId()).map(CaseSummary::number).orElse(null),
                        line.byAsker(),
                        line.askedOn(),
                        line.proposedBy()))
                .toList();
    }

    @Override
    public long waitingCount() {
        return requests.count();
    }

    @Override
    public List<Leaving> leaving(int days, int limit) {
        return Arrays.stream(Ending.values())
                .flatMap(ending -> periods.endedBefore(ending, days).stream()
                        .flatMap(moment -> ended.before(ending, moment, limit).stream()))
                .map(gone -> new Leaving(gone.id(), gone.number(), periods.until(gone)))
                .sorted(Comparator.comparing(Leaving::on).thenComparing(Leaving::number))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Erased> erased() {
        return log.all();
    }
}
