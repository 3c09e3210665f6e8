package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advice.AdviceText;
import nl.kinderrechtenhelpdesk.advice.Assessment;
import nl.kinderrechtenhelpdesk.advice.EarlierAdvice;
import nl.kinderrechtenhelpdesk.advice.EarlierAdvices;
import nl.kinderrechtenhelpdesk.advice.Step;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.EarlierCase;
import nl.kinderrechtenhelpdesk.casework.EarlierCases;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.intake.Channel;
import nl.kinderrechtenhelpdesk.intake.EarlierQuestions;
import nl.kinderrechtenhelpdesk.intake.Question;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.rights.Municipality;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.signals.EarlierFacts;
import nl.kinderrechtenhelpdesk.staff.DemoAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Hands made-up cases to the modules as cases that were handled before. */
@Component
@Profile("demo")
class History {

    private static final Duration UNTIL_TAKEN_UP = Duration.ofHours(20);
    private static final int FOLLOW_UP_DAYS = 42;

    private final EarlierQuestions questions;
    private final EarlierCases cases;
    private final EarlierAdvices advices;
    private final EarlierFacts facts;
    private final Rights rights;
    private final Stories stories;
    private final List<StaffId> lawyers;

    History(
            EarlierQuestions questions,
            EarlierCases cases,
            EarlierAdvices advices,
            EarlierFacts facts,
            Rights rights,
            DemoAccounts accounts,
            JsonMapper json) {
        this.questions = questions;
        this.cases = cases;
        this.advices = advices;
        this.facts = facts;
        this.rights = rights;
        this.stories = Stories.read(json);
        this.lawyers = accounts.all().stream()
                .limit(6)
                .map(account -> account.member().id())
                .toList();
    }

    /** One made-up case with the ids and people it gets. */
    private record Placed(
            FictionalCase made,
            CaseId id,
            UUID factId,
            CaseStatus status,
            @Nullable StaffId handler,
            StaffId reviewer) {}

    @Transactional
    void keep(Draw draw, List<FictionalCase> made, Instant now) {
        List<Placed> placed = made.stream().map(one -> place(draw, one, now)).toList();
        Map<CaseId, CaseKey> keys =
                questions.add(placed.stream().map(this::question).toList());
        cases.add(placed.stream().map(this::earlierCase).toList());
        advices.add(
                placed.stream()
                        .filter(one -> one.made().answeredAt() != null && one.handler() != null)
                        .map(this::advice)
                        .toList(),
                keys);
        facts.add(
                placed.stream()
                        .filter(one -> one.status() == CaseStatus.CLOSED)
                        .map(this::closed)
                        .toList(),
                placed.stream().map(History::progress).toList());
    }

    private Placed place(Draw draw, FictionalCase made, Instant now) {
        int lawyer = draw.below(lawyers.size());
        StaffId handler = lawyers.get(lawyer);
        StaffId reviewer = lawyers.get((lawyer + 1 + draw.below(lawyers.size() - 1)) % lawyers.size());
        CaseStatus status = status(draw, made, now);
        return new Placed(
                made,
                CaseId.next(InstantSource.fixed(made.askedAt())),
                UUID.randomUUID(),
                status,
                status == CaseStatus.RECEIVED ? null : handler,
                reviewer);
    }

    private static CaseStatus status(Draw draw, FictionalCase made, Instant now) {
        if (made.closedAt() != null) {
            return CaseStatus.CLOSED;
        }
        if (made.answeredAt() != null) {
            return CaseStatus.ANSWERED;
        }
        boolean fresh = made.askedAt().plus(Duration.ofDays(2)).isAfter(now);
        return fresh && draw.chance(0.7) ? CaseStatus.RECEIVED : CaseStatus.ACCEPTED;
    }

    private Question question(Placed placed) {
        FictionalCase made = placed.made();
        Story story = stories.of(made);
        return new Question(
                placed.id(),
                made.askedAt(),
                new Submission(
                        Channel.PHONE,
                        Language.NL,
                        made.asker(),
                        Redacted.of(story.questionOf(made.asker())),
                        Redacted.of(story.happened()),
                        null,
                        made.ageBand(),
                        made.municipality(),
                        made.bodies(),
                        made.situations(),
                        null,
                        made.urgent(),
                        SafeContact.codeOnly()));
    }

    private EarlierCase earlierCase(Placed placed) {
        FictionalCase made = placed.made();
        Instant answered = made.answeredAt();
        Instant closed = made.closedAt();
        Instant accepted =
                placed.status() == CaseStatus.RECEIVED ? null : made.askedAt().plus(UNTIL_TAKEN_UP);
        Instant moved =
                closed != null ? closed : answered != null ? answered : accepted != null ? accepted : made.askedAt();
        boolean coded = placed.status() == CaseStatus.CLOSED;
        return new EarlierCase(
                placed.id(),
                placed.factId(),
                placed.status(),
                new CaseFile.Dates(null, made.askedAt(), accepted, answered, closed, moved),
                placed.handler(),
                made.urgent(),
                null,
                answered != null && closed == null ? Zone.dateOf(answered).plusDays(FOLLOW_UP_DAYS) : null,
                new Coding(
                        made.asker(),
                        made.ageBand(),
                        made.residence(),
                        coded ? made.theme() : null,
                        made.situations(),
                        made.bodies(),
                        made.municipality(),
                        province(made),
                        coded ? made.provisions() : List.of(),
                        coded ? made.outcome() : null));
    }

    private EarlierAdvice advice(Placed placed) {
        FictionalCase made = placed.made();
        Story story = stories.of(made);
        Map<ProvisionCode, Assessment> analysis = new LinkedHashMap<>();
        Map<ProvisionCode, OutcomeCode> outcomes = new LinkedHashMap<>();
        for (CodedProvision provision : made.provisions()) {
            analysis.put(
                    provision.code(),
                    new Assessment(provision.finding(), Redacted.of(story.happened()), Redacted.of(story.intro())));
            if (placed.status() == CaseStatus.CLOSED) {
                outcomes.put(provision.code(), provision.outcome());
            }
        }
        List<Step> steps = new ArrayList<>();
        for (List<String> step : story.steps()) {
            steps.add(new Step(
                    Redacted.of(step.get(0)),
                    Redacted.of(step.get(1)),
                    null,
                    new ProvisionCode(step.get(2)),
                    Redacted.of("")));
        }
        return new EarlierAdvice(
                placed.id(),
                analysis,
                outcomes,
                new AdviceText(Redacted.of(story.intro()), steps, Redacted.of("")),
                java.util.Objects.requireNonNull(placed.handler()),
                placed.reviewer(),
                java.util.Objects.requireNonNull(made.answeredAt()));
    }

    private CaseClosed closed(Placed placed) {
        FictionalCase made = placed.made();
        return new CaseClosed(
                placed.factId(),
                made.askedAt(),
                made.answeredAt(),
                java.util.Objects.requireNonNull(made.closedAt()),
                made.asker(),
                made.ageBand(),
                made.residence(),
                made.theme(),
                made.situations(),
                made.bodies(),
                made.municipality(),
                province(made),
                made.provisions(),
                made.outcome());
    }

    private static EarlierFacts.Progress progress(Placed placed) {
        FictionalCase made = placed.made();
        return new EarlierFacts.Progress(
                placed.factId(), made.urgent(), made.askedAt(), placed.status(), made.answeredAt());
    }

    private @Nullable String province(FictionalCase made) {
        return made.municipality() == null
                ? null
                : rights.municipality(made.municipality())
                        .map(Municipality::province)
                        .orElse(null);
    }
}
