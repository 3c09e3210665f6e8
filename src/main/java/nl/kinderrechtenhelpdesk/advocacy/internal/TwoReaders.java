package nl.kinderrechtenhelpdesk.advocacy.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.advocacy.Entry;
import nl.kinderrechtenhelpdesk.advocacy.PublicText;
import nl.kinderrechtenhelpdesk.advocacy.PublicText.Line;
import nl.kinderrechtenhelpdesk.advocacy.Publishing;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a text out to the public when a second person agreed to exactly what is shown. */
@Service
class TwoReaders implements Publishing {

    private final PublicTextStore store;
    private final EntryStore entries;
    private final AuditTrail trail;
    private final InstantSource clock;

    TwoReaders(PublicTextStore store, EntryStore entries, AuditTrail trail, InstantSource clock) {
        this.store = store;
        this.entries = entries;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Optional<Revision> last(UUID problem) {
        return store.last(problem);
    }

    @Override
    public Optional<Revision> shown(UUID problem) {
        return store.shown().stream()
                .filter(revision -> revision.text().problem().equals(problem))
                .findFirst();
    }

    @Override
    @Transactional
    public Answer write(
            UUID problem, PublicText.Words dutch, PublicText.Words english, Chosen chosen, int after, SignedIn by) {
        int last = store.last(problem).map(Revision::number).orElse(0);
        if (last != after) {
            return Answer.CHANGED_MEANWHILE;
        }
        List<Entry> copied = entries.of(problem).stream()
                .filter(entry -> chosen.entries().contains(entry.id()) && entry.grade() != null)
                .toList();
        PublicText text = new PublicText(
                problem,
                dutch,
                english,
                copied.stream().flatMap(TwoReaders::line).toList(),
                List.of());
        Set<UUID> ids = Set.copyOf(copied.stream().map(Entry::id).toList());
        Chosen kept = new Chosen(ids, chosen.stories());
        if (!store.add(new Revision(after + 1, text, kept, by.id(), null, false), clock.instant())) {
            return Answer.CHANGED_MEANWHILE;
        }
        record(by, problem, "public text written " + (after + 1));
        return Answer.DONE;
    }

    private static Stream<Line> line(Entry entry) {
        boolean source = entry.kind() == Entry.Kind.SOURCE;
        return Stream.of(new Line(
                entry.kind(),
                entry.on(),
                Objects.requireNonNull(entry.grade()),
                entry.words().title().reveal(),
                (source ? entry.words().answer() : entry.words().text()).reveal(),
                entry.words().address().reveal()));
    }

    @Override
    @Transactional
    public Answer agree(UUID problem, int revision, SignedIn by) {
        Optional<Revision> last = store.last(problem);
        if (last.isPresent() && last.get().writtenBy().equals(by.id())) {
            return Answer.SAME_PERSON;
        }
        if (!store.agree(problem, revision, clock.instant(), by.id())) {
            return Answer.CHANGED_MEANWHILE;
        }
        record(by, problem, "public text agreed " + revision);
        return Answer.DONE;
    }

    @Override
    @Transactional
    public Answer end(UUID problem, SignedIn by) {
        store.end(problem, clock.instant(), by.id());
        record(by, problem, "public text taken off");
        return Answer.DONE;
    }

    @Override
    public List<UUID> waiting() {
        return store.waiting();
    }

    private void record(SignedIn by, UUID problem, String what) {
        trail.record(by.actor(), AuditAction.PROBLEM_CHANGED, null, AuditDetail.of(problem + " " + what));
    }
}
