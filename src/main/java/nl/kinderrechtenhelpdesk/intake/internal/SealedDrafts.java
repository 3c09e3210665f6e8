package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.intake.DraftPass;
import nl.kinderrechtenhelpdesk.intake.Drafts;
import nl.kinderrechtenhelpdesk.intake.Receipt;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.intake.TermWarning;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Drafts as sealed rows. A change is tried again when another tab was first; sending is decided by the row itself. */
@Service
class SealedDrafts implements Drafts {

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration RECEIPT = Duration.ofMinutes(15);
    private static final int TRIES = 5;
    private static final JsonMapper JSON = JsonMapper.builder().build();

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

    /** The shape of a draft under its seal. */
    record Answers(Map<String, List<String>> fields) {}

    /** The shape of a receipt under its seal. */
    record Kept(
            String caseId,
            String code,
            LocalDate answerBy,
            AskerKind asker,
            ContactWay way,
            Set<DangerKind> danger,
            @Nullable TermWarning terms,
            @Nullable LocalDate first) {}

    @Override
    public DraftPass begin(Draft draft) {
        Instant now = clock.instant();
        return begin(draft, now, now.plus(IDLE), null);
    }

    private DraftPass begin(Draft draft, Instant began, Instant expires, @Nullable UUID replaces) {
        DraftPass pass = DraftPass.random();
        store.insert(pass.id(), sealed(pass, draft), began, expires, replaces);
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
            if (store.update(pass.id(), sealed(pass, changed), row.get().version(), expires)) {
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
            if (!store.claim(pass.id(), sealed(receipt, sent), now, now.plus(RECEIPT))) {
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

    private static byte[] sealed(DraftPass pass, Draft draft) {
        return DraftSeal.seal(pass, false, JSON.writeValueAsBytes(new Answers(draft.answers())));
    }

    private static byte[] sealed(DraftPass pass, SentQuestion sent) {
        Receipt receipt = sent.receipt();
        Kept kept = new Kept(
                receipt.id().toString(),
                receipt.code().digits(),
                receipt.answerBy(),
                sent.asker(),
                sent.way(),
                sent.danger(),
                sent.terms(),
                sent.first());
        return DraftSeal.seal(pass, true, JSON.writeValueAsBytes(kept));
    }

    /** Whoever opens a draft has its pass: then the one that it replaces is needed no more. */
    private Optional<Found> opened(DraftPass pass, DraftStore.Row row) {
        Optional<byte[]> content = DraftSeal.open(pass, row.sent(), row.sealed());
        if (content.isPresent()) {
            row.replaces().ifPresent(store::delete);
        }
        return content.map(bytes -> row.sent()
                ? sent(bytes)
                : new Found.Unsent(Draft.of(JSON.readValue(bytes, Answers.class).fields())));
    }

    private static Found sent(byte[] content) {
        Kept kept = JSON.readValue(content, Kept.class);
        AskerCode code = AskerCode.parse(kept.code()).orElseThrow();
        Receipt receipt = new Receipt(CaseId.of(kept.caseId()), code, kept.answerBy());
        TermWarning terms = kept.terms();
        return new Found.Sent(new SentQuestion(
                receipt,
                kept.asker(),
                kept.way(),
                kept.danger(),
                terms == null ? TermWarning.GENERAL : terms,
                kept.first()));
    }
}
