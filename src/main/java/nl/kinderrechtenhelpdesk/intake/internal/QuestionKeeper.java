package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.danger.Danger;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.intake.Question;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.intake.UpcomingDate;
import nl.kinderrechtenhelpdesk.intake.events.QuestionReceived;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.BlindIndex;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps a question with all that goes with it: a key of its own, words to find it by, a line in the audit trail, the news of it. */
@Component
class QuestionKeeper {

    private final QuestionStore questions;
    private final CodeStore codes;
    private final CaseVault vault;
    private final BlindIndex index;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Danger danger;

    QuestionKeeper(
            QuestionStore questions,
            CodeStore codes,
            CaseVault vault,
            BlindIndex index,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Danger danger) {
        this.questions = questions;
        this.codes = codes;
        this.vault = vault;
        this.index = index;
        this.trail = trail;
        this.events = events;
        this.danger = danger;
    }

    /**
     * All in the caller's transaction.
     *
     * @param codeHash null for a question that came without a code
     */
    void keep(CaseId id, Submission submission, Instant askedAt, byte @Nullable [] codeHash) {
        questions.insert(id, submission, askedAt, vault.create(id));
        if (codeHash != null) {
            codes.put(id, codeHash);
        }
        index.add(id, textsOf(submission));
        trail.record(new Actor.Asker(id), AuditAction.QUESTION_ASKED, id);
        UpcomingDate upcoming = submission.upcoming();
        events.publishEvent(new QuestionReceived(
                id,
                askedAt,
                submission.codes(),
                submission.decisionDate(),
                upcoming == null ? null : upcoming.on(),
                upcoming == null ? null : upcoming.kind(),
                dangerIn(submission)));
    }

    /** As {@link #keep}, for questions that were handled before: many at once, and no news of them. */
    Map<CaseId, CaseKey> keepEarlier(List<Question> earlier) {
        List<CaseId> ids = earlier.stream().map(Question::id).toList();
        Map<CaseId, CaseKey> keys = vault.createAll(ids);
        questions.insertAll(earlier, keys);
        Map<CaseId, List<Redacted<String>>> texts = HashMap.newHashMap(earlier.size());
        earlier.forEach(question -> texts.put(question.id(), textsOf(question.content())));
        index.addNew(texts);
        return keys;
    }

    /** Of what kinds the danger is that is told of in words or was ticked. */
    Set<DangerKind> dangerIn(Submission submission) {
        Set<DangerKind> kinds = EnumSet.noneOf(DangerKind.class);
        kinds.addAll(danger.in(submission.told()).kinds());
        kinds.addAll(submission.tickedDanger());
        return kinds;
    }

    static List<Redacted<String>> textsOf(Submission submission) {
        return Stream.of(
                        submission.question(),
                        submission.happened(),
                        submission.childName(),
                        submission.contact().address())
                .filter(Objects::nonNull)
                .toList();
    }
}
