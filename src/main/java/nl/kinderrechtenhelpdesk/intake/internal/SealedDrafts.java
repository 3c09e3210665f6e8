package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.intake.DraftPass;
import nl.kinderrechtenhelpdesk.intake.Drafts;
import nl.kinderrechtenhelpdesk.intake.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Drafts as sealed rows. A change is tried again when another tab was first; sending is decided by the row itself. */
@Service
class SealedDrafts implements Drafts {

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration RECEIPT = Duration.ofMinutes(15);
    private static final int TRIES = 5;

    private final DraftStore store;
    private final SealedDraftFiles files;
    private final Sending sending;
    private final QuestionQuota quota;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    SealedDrafts(
            DraftStore store,
            SealedDraftFiles files,
            Sending sending,
            QuestionQuota quota,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.store = store;
        this.files = files;
        this.sending = sending;
        this.quota = quota;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public DraftPass begin(Draft draft) {
        Instant now = clock.instant();
        return begin(draft, now, now.plus(IDLE), null);
    }

    private DraftPass begin(Draft draft, Instant began, Instant expires, @Nullable UUID replaces) {
        DraftPass pass = DraftPass.random();
        store.insert(pass.id(), SealedContent.of(pass, draft), began, expires, replaces);
        return pass;
    }

    @Override
    public DraftPass renew(DraftPass pass, Map<String, List<String>> answers) {
        Instant now = clock.instant();
        Optional<DraftStore.Row> row = store.find(pass.id(), now);
        if (row.isEmpty() || !(opened(pass, row.get()).orElse(null) instanceof Found.Unsent unsent)) {
            return begin(Draft.of(answers));
        }
        DraftPass renewed = begin(unsent.draft().with(answers), row.get().beganAt(), now.plus(IDLE), pass.id());
        files.renew(pass, renewed);
        return renewed;
    }

    @Override
    public Optional<Found> find(DraftPass pass) {
        Optional<Found> found = store.find(pass.id(), clock.instant()).flatMap(row -> opened(pass, row));
        if (found.isPresent() && found.get() instanceof Found.Unsent) {
            store.prolong(pass.id(), clock.instant().plus(IDLE));
        }
        return found;
    }

    @Override
    public Optional<Draft> keep(DraftPass pass, Map<String, List<String>> answers) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<DraftStore.Row> row = store.find(pass.id(), clock.instant());
            if (row.isEmpty() || !(opened(pass, row.get()).orElse(null) instanceof Found.Unsent unsent)) {
                return Optional.empty();
            }
            Draft changed = unsent.draft().with(answers);
            Instant expires = clock.instant().plus(IDLE);
            if (store.update(
                    pass.id(), SealedContent.of(pass, changed), row.get().version(), expires)) {
                return Optional.of(changed);
            }
        }
        throw new IllegalStateException("draft is changed too often at once");
    }

    @Override
    public Outcome send(DraftPass pass, DraftPass receipt, Submission submission, String source) {
        if (find(pass).orElse(null) instanceof Found.Unsent) {
            Duration wait = quota.start(source);
            if (!wait.isZero()) {
                return new Outcome.Later(wait);
            }
            boolean made = false;
            try {
                made = make(pass, receipt, submission);
            } finally {
                if (!made) {
                    quota.takeBack(source);
                }
            }
        }
        return find(receipt).orElse(null) instanceof Found.Sent sent
                ? new Outcome.Done(sent.question())
                : new Outcome.Gone();
    }

    /** False when another press was first. */
    private boolean make(DraftPass pass, DraftPass receipt, Submission submission) {
        Sending.Ready ready = sending.prepare();
        SentQuestion sent = new SentQuestion(
                ready.receipt(),
                submission.asker(),
                submission.contact().way(),
                sending.dangerIn(submission),
                sending.warning(submission, !files.of(pass).isEmpty()),
                submission.happensBefore(ready.receipt().answerBy()).orElse(null));
        Boolean made = transaction.execute(status -> {
            Instant now = clock.instant();
            if (!store.claim(pass.id(), SealedContent.of(receipt, sent), now, now.plus(RECEIPT))) {
                return false;
            }
            sending.keep(ready, submission);
            files.handOver(pass, ready.receipt().id());
            return true;
        });
        return Boolean.TRUE.equals(made);
    }

    @Override
    public void discard(DraftPass pass) {
        if (find(pass).isPresent()) {
            store.delete(pass.id());
        }
    }

    @Override
    public LocalDate answerBy() {
        return sending.answerBy();
    }

    /** Whoever opens a draft has its pass: then the one that it replaces is needed no more. */
    private Optional<Found> opened(DraftPass pass, DraftStore.Row row) {
        Optional<Found> found = SealedContent.open(pass, row);
        if (found.isPresent()) {
            row.replaces().ifPresent(store::delete);
        }
        return found;
    }
}
