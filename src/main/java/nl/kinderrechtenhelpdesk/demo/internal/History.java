package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advice.EarlierAdvice;
import nl.kinderrechtenhelpdesk.advice.EarlierAdvices;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.EarlierCase;
import nl.kinderrechtenhelpdesk.casework.EarlierCases;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
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

/** Hands made-up cases to the modules as cases that were handled before. */
@Component
@Profile("demo")
class History {

    private static final int FOLLOW_UP_DAYS = 42;
    private static final int LAWYERS = 6;

    private final EarlierQuestions questions;
    private final EarlierCases cases;
    private final EarlierAdvices advices;
    private final EarlierFacts facts;
    private final Rights rights;
    private final Worries worries;
    private final AdviceWriter writer;
    private final List<StaffId> lawyers;

    History(
            EarlierQuestions questions,
            EarlierCases cases,
            EarlierAdvices advices,
            EarlierFacts facts,
            Rights rights,
            Worries worries,
            Scenarios scenarios,
            DemoAccounts accounts) {
        this.questions = questions;
        this.cases = cases;
        this.advices = advices;
        this.facts = facts;
        this.rights = rights;
        this.worries = worries;
        this.writer = new AdviceWriter(scenarios);
        this.lawyers = accounts.all().stream()
                .limit(LAWYERS)
                .map(account -> account.member().id())
                .toList();
    }

    @Transactional
    void keep(Draw draw, List<FictionalCase> made, Instant now) {
        List<Placed> placed = made.stream().map(one -> place(draw, one, now)).toList();
        Map<CaseId, CaseKey> keys =
                questions.add(placed.stream().map(this::question).toList());
        cases.add(placed.stream().map(this::earlierCase).toList());
        advices.add(
                placed.stream()
                        .filter(one -> one.answeredAt() != null)
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
        int reader = (lawyer + 1 + draw.below(lawyers.size() - 1)) % lawyers.size();
        CaseStatus status = Placed.statusOf(made, now);
        boolean answered = status == CaseStatus.ANSWERED || status == CaseStatus.CLOSED;
        Set<DangerKind> kinds = answered ? EnumSet.noneOf(DangerKind.class) : worries.about(submission(made));
        return new Placed(
                made,
                CaseId.next(InstantSource.fixed(made.askedAt())),
                UUID.randomUUID(),
                status,
                lawyers.get(lawyer),
                lawyers.get(reader),
                kinds);
    }

    private Question question(Placed placed) {
        return new Question(placed.id(), placed.made().askedAt(), submission(placed.made()));
    }

    private static Submission submission(FictionalCase made) {
        return new Submission(
                made.channel(),
                Language.NL,
                made.asker(),
                Redacted.of(made.question()),
                Redacted.of(made.happened()),
                null,
                made.ageBand(),
                made.municipality(),
                made.bodies(),
                made.situations(),
                made.decidedOn(),
                false,
                SafeContact.codeOnly());
    }

    private EarlierCase earlierCase(Placed placed) {
        FictionalCase made = placed.made();
        Instant answered = placed.answeredAt();
        boolean coded = placed.status() == CaseStatus.CLOSED;
        return new EarlierCase(
                placed.id(),
                placed.factId(),
                placed.status(),
                new CaseFile.Dates(
                        made.decidedOn(),
                        made.askedAt(),
                        placed.acceptedAt(),
                        answered,
                        placed.closedAt(),
                        placed.movedAt()),
                placed.steps(),
                placed.handler(),
                placed.kinds(),
                null,
                answered != null && !coded ? Zone.dateOf(answered).plusDays(FOLLOW_UP_DAYS) : null,
                coded
                        ? new Coding(made.codes(province(made)), made.provisions())
                        : new Coding(made.known(province(made)), List.of()));
    }

    private EarlierAdvice advice(Placed placed) {
        FictionalCase made = placed.made();
        Map<ProvisionCode, OutcomeCode> outcomes = new LinkedHashMap<>();
        if (placed.status() == CaseStatus.CLOSED) {
            made.provisions().forEach(provision -> outcomes.put(provision.code(), provision.outcome()));
        }
        Instant sent = made.acts().sent();
        return new EarlierAdvice(
                placed.id(),
                writer.analysis(made.scenario()),
                outcomes,
                writer.text(made.scenario(), made.asker(), Zone.dateOf(sent), made.decidedOn()),
                placed.lawyer(),
                placed.reader(),
                sent);
    }

    private CaseClosed closed(Placed placed) {
        FictionalCase made = placed.made();
        return new CaseClosed(
                placed.factId(),
                0L,
                made.askedAt(),
                placed.answeredAt(),
                Objects.requireNonNull(placed.closedAt()),
                new Coding(made.codes(province(made)), made.provisions()).codes(),
                made.provisions());
    }

    private static EarlierFacts.Progress progress(Placed placed) {
        FictionalCase made = placed.made();
        return new EarlierFacts.Progress(
                placed.factId(), !placed.kinds().isEmpty(), made.askedAt(), placed.status(), placed.answeredAt());
    }

    private @Nullable String province(FictionalCase made) {
        return made.municipality() == null
                ? null
                : rights.municipality(made.municipality())
                        .map(Municipality::province)
                        .orElse(null);
    }
}
