package nl.kinderrechtenhelpdesk.funding.internal.grant;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.funding.Fund;
import nl.kinderrechtenhelpdesk.funding.Grant;
import nl.kinderrechtenhelpdesk.funding.Grant.Status;
import nl.kinderrechtenhelpdesk.funding.GrantDesk;
import nl.kinderrechtenhelpdesk.funding.GrantFile;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Altered;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Change;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Terms;
import nl.kinderrechtenhelpdesk.funding.Grants;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Funds and grants, of which every change is recorded. Who may call what stands on the routes. */
@Service
class KeepsGrants implements GrantDesk, Grants {

    private final FundStore funds;
    private final GrantStore grants;
    private final AuditTrail trail;
    private final InstantSource clock;

    KeepsGrants(FundStore funds, GrantStore grants, AuditTrail trail, InstantSource clock) {
        this.funds = funds;
        this.grants = grants;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Fund> funds() {
        return funds.all();
    }

    @Override
    public Optional<Fund> fund(UUID id) {
        return funds.find(id);
    }

    @Override
    @Transactional
    public UUID addFund(Fund.Words words, SignedIn by) {
        UUID id = Uuid7.next(clock);
        funds.add(id, words);
        record(by, "fund " + id + " added");
        return id;
    }

    @Override
    @Transactional
    public Saved changeFund(UUID id, Fund.Words words, int version, SignedIn by) {
        if (!funds.change(id, words, version)) {
            return funds.find(id).isEmpty() ? new Saved.NotFound() : new Saved.ChangedMeanwhile();
        }
        record(by, "fund " + id + " changed");
        return new Saved.Done(id);
    }

    @Override
    public List<GrantFile> all() {
        return grants.all();
    }

    @Override
    public Optional<GrantFile> file(UUID id) {
        return grants.find(id);
    }

    @Override
    public List<Change> changes(UUID id) {
        return grants.changes(id);
    }

    @Override
    @Transactional
    public Saved begin(Terms terms, List<LocalDate> reports, List<Altered> altered, SignedIn by) {
        UUID id = Uuid7.next(clock);
        if (!grants.add(id, terms)) {
            return new Saved.ReferenceTaken();
        }
        return saved(id, reports, altered, by, "begun");
    }

    @Override
    @Transactional
    public Saved change(
            UUID id, Terms terms, List<LocalDate> reports, List<Altered> altered, int version, SignedIn by) {
        if (grants.isTaken(terms.reference(), id)) {
            return new Saved.ReferenceTaken();
        }
        if (!grants.change(id, terms, version)) {
            return notThere(id);
        }
        return saved(id, reports, altered, by, "changed");
    }

    private Saved saved(UUID id, List<LocalDate> reports, List<Altered> altered, SignedIn by, String what) {
        grants.reports(id, reports);
        grants.note(id, altered, clock.instant(), by.id());
        record(by, "grant " + id + " " + what);
        return new Saved.Done(id);
    }

    @Override
    @Transactional
    public Saved handedIn(UUID id, LocalDate dueOn, LocalDate doneOn, SignedIn by) {
        if (!grants.handedIn(id, dueOn, doneOn)) {
            return notThere(id);
        }
        grants.note(
                id, List.of(new Altered("verslagen", dueOn.toString(), doneOn.toString())), clock.instant(), by.id());
        record(by, "grant " + id + " report of " + dueOn);
        return new Saved.Done(id);
    }

    private Saved notThere(UUID id) {
        return grants.find(id).isEmpty() ? new Saved.NotFound() : new Saved.ChangedMeanwhile();
    }

    @Override
    public List<Grant> open() {
        return granted().stream()
                .filter(grant -> grant.status() == Status.GRANTED)
                .toList();
    }

    @Override
    public List<Grant> granted() {
        return grants.all().stream()
                .map(GrantFile::seen)
                .filter(grant -> grant.status() == Status.GRANTED || grant.status() == Status.ENDED)
                .sorted(Comparator.comparing(Grant::until).thenComparing(Grant::reference))
                .toList();
    }

    @Override
    public Optional<Grant> find(UUID id) {
        return grants.find(id).map(GrantFile::seen);
    }

    private void record(SignedIn by, String what) {
        trail.record(by.actor(), AuditAction.GRANT_CHANGED, null, AuditDetail.of(what));
    }
}
