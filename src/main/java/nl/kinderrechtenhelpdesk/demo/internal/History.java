package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advice.EarlierAdvices;
import nl.kinderrechtenhelpdesk.casework.EarlierCases;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.hours.EarlierHours;
import nl.kinderrechtenhelpdesk.intake.EarlierQuestions;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.signals.EarlierFacts;
import nl.kinderrechtenhelpdesk.staff.DemoAccounts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands made-up cases to the modules as cases that were handled before. */
@Component
@Profile("demo")
class History {

    private static final int LAWYERS = 6;

    private final EarlierQuestions questions;
    private final EarlierCases cases;
    private final EarlierAdvices advices;
    private final EarlierFacts facts;
    private final Worries worries;
    private final Retelling retelling;
    private final EarlierHours hours;
    private final List<StaffId> lawyers;

    History(
            EarlierQuestions questions,
            EarlierCases cases,
            EarlierAdvices advices,
            EarlierFacts facts,
            Rights rights,
            Worries worries,
            Scenarios scenarios,
            EarlierHours hours,
            DemoAccounts accounts) {
        this.hours = hours;
        this.questions = questions;
        this.cases = cases;
        this.advices = advices;
        this.facts = facts;
        this.worries = worries;
        this.retelling = new Retelling(rights, new AdviceWriter(scenarios));
        this.lawyers = accounts.all().stream()
                .limit(LAWYERS)
                .map(account -> account.member().id())
                .toList();
    }

    @Transactional
    void keep(Draw draw, List<FictionalCase> made, Instant now) {
        List<Placed> placed = made.stream().map(one -> place(draw, one, now)).toList();
        Map<CaseId, CaseKey> keys =
                questions.add(placed.stream().map(retelling::question).toList());
        cases.add(placed.stream().map(retelling::earlierCase).toList());
        advices.add(
                placed.stream()
                        .filter(one -> one.answeredAt() != null)
                        .map(retelling::advice)
                        .toList(),
                keys);
        facts.add(
                placed.stream()
                        .filter(one -> one.status() == CaseStatus.CLOSED)
                        .map(retelling::closed)
                        .toList(),
                placed.stream().map(Retelling::progress).toList());
        facts.coded(placed.stream()
                .filter(one -> one.acceptedAt() != null)
                .map(retelling::coded)
                .toList());
        hours.addCases(placed.stream()
                .filter(one -> one.acceptedAt() != null)
                .map(one -> MadeUpHours.of(one, now))
                .toList());
    }

    private Placed place(Draw draw, FictionalCase made, Instant now) {
        int lawyer = draw.below(lawyers.size());
        int reader = (lawyer + 1 + draw.below(lawyers.size() - 1)) % lawyers.size();
        CaseStatus status = Placed.statusOf(made, now);
        boolean answered = status == CaseStatus.ANSWERED || status == CaseStatus.CLOSED;
        Set<DangerKind> kinds = answered ? EnumSet.noneOf(DangerKind.class) : worries.about(Retelling.submission(made));
        return new Placed(
                made,
                CaseId.next(InstantSource.fixed(made.askedAt())),
                UUID.randomUUID(),
                status,
                lawyers.get(lawyer),
                lawyers.get(reader),
                kinds);
    }
}
