package nl.kinderrechtenhelpdesk.advocacy.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.advocacy.Entry;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.advocacy.Problem.Standing;
import nl.kinderrechtenhelpdesk.advocacy.Problem.Status;
import nl.kinderrechtenhelpdesk.advocacy.Problems;
import nl.kinderrechtenhelpdesk.advocacy.Saved;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.signals.SignalDesk;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Problem files, of which every change is recorded. Who may call what stands on the routes. */
@Service
class ProblemFiles implements Problems {

    private final ProblemStore problems;
    private final EntryStore entries;
    private final SignalDesk signals;
    private final AuditTrail trail;
    private final InstantSource clock;

    ProblemFiles(ProblemStore problems, EntryStore entries, SignalDesk signals, AuditTrail trail, InstantSource clock) {
        this.problems = problems;
        this.entries = entries;
        this.signals = signals;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Line> all() {
        LocalDate today = Zone.today(clock);
        Map<UUID, List<Entry>> within = entries.all().stream().collect(Collectors.groupingBy(Entry::problem));
        return problems.all().stream()
                .map(problem -> line(problem, within.getOrDefault(problem.id(), List.of()), today))
                .toList();
    }

    private static Line line(Problem problem, List<Entry> entries, LocalDate today) {
        List<Entry> actions = entries.stream()
                .filter(entry -> entry.kind().sort() == Entry.Sort.ACTION)
                .toList();
        return new Line(
                problem,
                actions.isEmpty() ? null : actions.getLast(),
                actions.stream().filter(action -> action.overdue(today)).count());
    }

    @Override
    public Optional<Problem> find(UUID id) {
        return problems.find(id);
    }

    @Override
    public List<Standing> standings(UUID id) {
        return problems.standings(id);
    }

    @Override
    public List<Entry> entries(UUID problem) {
        return entries.of(problem);
    }

    @Override
    public Optional<Entry> entry(UUID problem, UUID entry) {
        return entries.find(problem, entry);
    }

    @Override
    @Transactional
    public UUID begin(Problem.Draft draft, SignedIn by) {
        UUID id = Uuid7.next(clock);
        Status status = mayDecide(by) ? Status.OPEN : Status.PROPOSED;
        problems.add(id, draft, status, clock.instant(), by.id());
        problems.note(id, new Standing(status, Zone.today(clock), Redacted.of("")), by.id());
        record(by, id, "begun " + status);
        return id;
    }

    @Override
    @Transactional
    public UUID begin(Problem.Draft draft, UUID signal, SignedIn by) {
        UUID id = begin(draft, by);
        if (mayDecide(by)) {
            linked(id, signal, by);
        }
        return id;
    }

    @Override
    @Transactional
    public Saved link(UUID id, UUID signal, SignedIn by) {
        if (problems.find(id).isEmpty() || signals.find(signal).isEmpty()) {
            return new Saved.NotFound();
        }
        return linked(id, signal, by) ? new Saved.Done(id) : new Saved.ChangedMeanwhile();
    }

    private boolean linked(UUID id, UUID signal, SignedIn by) {
        boolean done = signals.link(signal, id, by.id());
        if (done) {
            record(by, id, "signal " + signal);
        }
        return done;
    }

    private static boolean mayDecide(SignedIn by) {
        return by.is(Role.ADVOCATE) || by.is(Role.COORDINATOR);
    }

    @Override
    @Transactional
    public Saved change(UUID id, Problem.Draft draft, int version, SignedIn by) {
        if (!problems.change(id, draft, version)) {
            return notThere(id);
        }
        record(by, id, "changed");
        return new Saved.Done(id);
    }

    @Override
    @Transactional
    public Saved stand(UUID id, Status status, LocalDate on, Redacted<String> reason, int version, SignedIn by) {
        if (!problems.stand(id, status, version)) {
            return notThere(id);
        }
        problems.note(id, new Standing(status, on, reason), by.id());
        record(by, id, "status " + status);
        return new Saved.Done(id);
    }

    @Override
    @Transactional
    public Saved add(UUID problem, Entry.Draft draft, SignedIn by) {
        if (problems.find(problem).isEmpty()) {
            return new Saved.NotFound();
        }
        UUID id = Uuid7.next(clock);
        entries.add(problem, id, draft, clock.instant(), by.id());
        record(by, problem, "added " + draft.kind() + " " + id);
        return new Saved.Done(id);
    }

    @Override
    @Transactional
    public Saved change(UUID problem, UUID entry, Entry.Draft draft, int version, SignedIn by) {
        if (entries.find(problem, entry).isEmpty()) {
            return new Saved.NotFound();
        }
        if (!entries.change(entry, draft, version, clock.instant(), by.id())) {
            return new Saved.ChangedMeanwhile();
        }
        record(by, problem, "changed " + draft.kind() + " " + entry);
        return new Saved.Done(entry);
    }

    private Saved notThere(UUID id) {
        return problems.find(id).isEmpty() ? new Saved.NotFound() : new Saved.ChangedMeanwhile();
    }

    private void record(SignedIn by, UUID problem, String what) {
        trail.record(by.actor(), AuditAction.PROBLEM_CHANGED, null, AuditDetail.of(problem + " " + what));
    }
}
