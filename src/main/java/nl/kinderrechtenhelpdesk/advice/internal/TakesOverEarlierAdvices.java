package nl.kinderrechtenhelpdesk.advice.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advice.Advice;
import nl.kinderrechtenhelpdesk.advice.AdviceStatus;
import nl.kinderrechtenhelpdesk.advice.Advices.Seen;
import nl.kinderrechtenhelpdesk.advice.EarlierAdvice;
import nl.kinderrechtenhelpdesk.advice.EarlierAdvices;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Writes earlier analyses and advices many at a time. */
@Component
class TakesOverEarlierAdvices implements EarlierAdvices {

    private static final Seen FIRST = new Seen(1, 1);

    private final JdbcOperations batches;
    private final ApprovalSeal approvals;
    private final SentAdvices sent;

    TakesOverEarlierAdvices(JdbcOperations batches, ApprovalSeal approvals, SentAdvices sent) {
        this.batches = batches;
        this.approvals = approvals;
        this.sent = sent;
    }

    @Override
    public void add(List<EarlierAdvice> advices, Map<CaseId, CaseKey> keys) {
        List<@Nullable Object[]> rights = new ArrayList<>();
        List<@Nullable Object[]> heads = new ArrayList<>();
        List<@Nullable Object[]> revisions = new ArrayList<>();
        List<@Nullable Object[]> reviews = new ArrayList<>();
        for (EarlierAdvice earlier : advices) {
            CaseKey key = Objects.requireNonNull(keys.get(earlier.caseId()), "no key given for a case");
            addRights(rights, earlier, key);
            var at = Cells.time(earlier.sentAt());
            UUID caseId = earlier.caseId().value();
            UUID author = earlier.author().value();
            Advice advice = new Advice(
                    FIRST,
                    AdviceStatus.SENT,
                    earlier.text(),
                    Set.of(earlier.author()),
                    earlier.sentAt(),
                    earlier.sentAt(),
                    List.of());
            byte[] approval = approvals.of(earlier.caseId(), advice);
            byte[] seal = sent.seal(earlier.caseId(), FIRST.number(), approval, earlier.sentAt());
            heads.add(new @Nullable Object[] {caseId, approval, at, at, author, seal});
            UUID id = UUID.randomUUID();
            byte[] content = key.sealBytes(AdviceStore.content(id), AdviceContent.write(earlier.text()));
            revisions.add(new @Nullable Object[] {
                caseId, id, content, earlier.text().steps().size(), author, at
            });
            UUID review = UUID.randomUUID();
            reviews.add(new @Nullable Object[] {
                caseId,
                review,
                key.seal(ReviewStore.slot(review), Redacted.of("")),
                earlier.reviewer().value(),
                at
            });
        }
        write(rights, heads, revisions, reviews);
    }

    private static void addRights(List<@Nullable Object[]> rights, EarlierAdvice earlier, CaseKey key) {
        earlier.analysis().forEach((provision, assessment) -> {
            UUID id = UUID.randomUUID();
            var finding = assessment.finding();
            var outcome = earlier.outcomes().get(provision);
            rights.add(new @Nullable Object[] {
                earlier.caseId().value(),
                provision.value(),
                id,
                finding == null ? null : finding.name(),
                key.seal(AnalysisStore.slot("engagement", id), assessment.engagement()),
                key.seal(AnalysisStore.slot("reasoning", id), assessment.reasoning()),
                outcome == null ? null : outcome.name(),
                earlier.author().value(),
                Cells.time(earlier.sentAt())
            });
        });
    }

    private void write(
            List<@Nullable Object[]> rights,
            List<@Nullable Object[]> heads,
            List<@Nullable Object[]> revisions,
            List<@Nullable Object[]> reviews) {
        batches.batchUpdate("""
                insert into advice.right_at_stake
                  (case_id, provision, id, finding, engagement, reasoning, outcome, version, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, 1, ?, ?)""", rights);
        batches.batchUpdate("""
                insert into advice.advice (case_id, number, status, revision, approval, submitted_at, sent_at, sent_by, sent_seal)
                values (?, 1, 'SENT', 1, ?, ?, ?, ?, ?)""", heads);
        batches.batchUpdate("""
                insert into advice.revision (case_id, number, revision, id, content, steps, written_by, written_at)
                values (?, 1, 1, ?, ?, ?, ?, ?)""", revisions);
        batches.batchUpdate("""
                insert into advice.review (case_id, number, id, revision, verdict, remarks, reviewer, reviewed_at)
                values (?, 1, ?, 1, 'APPROVED', ?, ?, ?)""", reviews);
    }
}
