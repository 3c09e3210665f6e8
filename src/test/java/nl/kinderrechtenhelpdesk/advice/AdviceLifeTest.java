package nl.kinderrechtenhelpdesk.advice;

import static nl.kinderrechtenhelpdesk.advice.CaseInHand.EDUCATION;
import static nl.kinderrechtenhelpdesk.advice.CaseInHand.somebody;
import static nl.kinderrechtenhelpdesk.advice.CaseInHand.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kinderrechtenhelpdesk.advice.Advices.Seen;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Choice;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.MoveResult;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@HelpdeskTest
class AdviceLifeTest {

    private static final Redacted<String> NONE = Redacted.of("");

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    Advices advices;

    @Autowired
    Casework casework;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient database;

    private CaseInHand cases;
    private final StaffId author = somebody();
    private final StaffId colleague = somebody();

    @BeforeEach
    void desk() {
        cases = new CaseInHand(helpdesk);
    }

    private CaseStatus status(CaseId id) {
        return casework.find(id).orElseThrow().status();
    }

    private Advice latest(CaseId id) {
        return advices.latest(id).orElseThrow();
    }

    private List<String> objections(CaseId id, Move move) {
        return casework.choices(id).stream()
                .filter(choice -> choice.move() == move)
                .map(Choice::objections)
                .flatMap(List::stream)
                .map(Objection::messageKey)
                .toList();
    }

    @Test
    void anAdviceGoesFromDraftOverReviewToTheAsker() {
        CaseId id = cases.accepted();

        Seen seen = cases.submitted(id, author);
        assertThat(latest(id).status()).isEqualTo(AdviceStatus.IN_REVIEW);
        assertThat(status(id)).isEqualTo(CaseStatus.IN_REVIEW);

        assertThat(advices.approve(id, seen, NONE, colleague)).isEqualTo(new AdviceDecision.Done());
        assertThat(latest(id).status()).isEqualTo(AdviceStatus.APPROVED);
        assertThat(status(id)).isEqualTo(CaseStatus.APPROVED);
        assertThat(advices.sent(id)).isEmpty();

        assertThat(advices.send(id, seen, author)).isEqualTo(new AdviceDecision.Done());
        assertThat(status(id)).isEqualTo(CaseStatus.ANSWERED);
        assertThat(advices.sent(id)).singleElement().satisfies(sent -> {
            assertThat(sent.text()).isEqualTo(text("Hoi! Naar school gaan is jouw recht."));
            assertThat(sent.sentAt()).isNotNull();
        });
        assertThat(audit.of(id).stream().map(AuditTrail.Entry::action))
                .contains(
                        AuditAction.ANALYSIS_CHANGED,
                        AuditAction.ADVICE_CHANGED,
                        AuditAction.ADVICE_REVIEWED,
                        AuditAction.ADVICE_SENT);
    }

    @Test
    void nobodyApprovesOrReturnsWhatTheyWroteThemselves() {
        CaseId id = cases.accepted();
        Seen seen = cases.submitted(id, author);

        assertThat(advices.approve(id, seen, NONE, author)).isEqualTo(new AdviceDecision.OwnAdvice());
        assertThat(advices.sendBack(id, seen, Redacted.of("Anders."), author))
                .isEqualTo(new AdviceDecision.OwnAdvice());
        assertThat(latest(id).status()).isEqualTo(AdviceStatus.IN_REVIEW);
        assertThat(latest(id).reviews()).isEmpty();
    }

    @Test
    void whoWroteInAnEarlierTextOfTheAdviceMayNotApproveItEither() {
        CaseId id = cases.accepted();
        cases.assess(id, EDUCATION, Finding.VIOLATED, author);
        Seen first = cases.write(id, "Eerste tekst", new Seen(1, 0), colleague);
        Seen second = cases.write(id, "Tweede tekst", first, author);
        CaseInHand.done(advices.submit(id, second, author));

        assertThat(advices.approve(id, second, NONE, colleague)).isEqualTo(new AdviceDecision.OwnAdvice());
        assertThat(advices.approve(id, second, NONE, somebody())).isEqualTo(new AdviceDecision.Done());
    }

    @Test
    void aReturnedAdviceShowsItsRemarksAndCanBeSubmittedAgain() {
        CaseId id = cases.accepted();
        Seen seen = cases.submitted(id, author);

        CaseInHand.done(advices.sendBack(id, seen, Redacted.of("De termijn klopt niet."), colleague));

        assertThat(status(id)).isEqualTo(CaseStatus.ACCEPTED);
        assertThat(latest(id).status()).isEqualTo(AdviceStatus.RETURNED);
        assertThat(latest(id).reviews()).singleElement().satisfies(review -> {
            assertThat(review.verdict()).isEqualTo(Review.Verdict.RETURNED);
            assertThat(review.remarks().reveal()).isEqualTo("De termijn klopt niet.");
        });

        Seen better = cases.write(id, "Nu met de goede termijn", seen, author);
        assertThat(latest(id).status()).isEqualTo(AdviceStatus.DRAFT);
        CaseInHand.done(advices.submit(id, better, author));
        CaseInHand.done(advices.approve(id, better, NONE, colleague));
        assertThat(latest(id).reviews()).hasSize(2);
    }

    @Test
    void aChangeAfterApprovalDropsTheApproval() {
        CaseId id = cases.accepted();
        Seen approved = cases.approved(id, author, colleague);

        Seen changed = cases.write(id, "Stiekem iets anders", approved, author);

        assertThat(latest(id).status()).isEqualTo(AdviceStatus.DRAFT);
        assertThat(status(id)).isEqualTo(CaseStatus.ACCEPTED);
        assertThat(advices.send(id, approved, author)).isEqualTo(new AdviceDecision.ChangedMeanwhile());
        assertThat(advices.send(id, changed, author)).isInstanceOf(AdviceDecision.NotPossible.class);
        assertThat(advices.sent(id)).isEmpty();
    }

    @Test
    void savingTheSameTextAgainKeepsTheApproval() {
        CaseId id = cases.accepted();
        Seen approved = cases.approved(id, author, colleague);

        assertThat(cases.write(id, "Hoi! Naar school gaan is jouw recht.", approved, author))
                .isEqualTo(approved);
        assertThat(latest(id).status()).isEqualTo(AdviceStatus.APPROVED);
    }

    @Test
    void onlyAnApprovedAdviceIsSent() {
        CaseId draft = cases.accepted();
        cases.assess(draft, EDUCATION, Finding.AT_RISK, author);
        Seen seen = cases.write(draft, "Nog niet klaar", new Seen(1, 0), author);
        assertThat(advices.send(draft, seen, author)).isInstanceOf(AdviceDecision.NotPossible.class);

        CaseId inReview = cases.accepted();
        Seen waiting = cases.submitted(inReview, author);
        assertThat(advices.send(inReview, waiting, author)).isInstanceOf(AdviceDecision.NotPossible.class);
        assertThat(advices.sent(inReview)).isEmpty();
    }

    @Test
    void anotherTextPutUnderAnApprovalInTheDatabaseIsNotSent() {
        CaseId id = cases.accepted();
        Seen approved = cases.approved(id, author, colleague);
        byte[] otherApproval = database.sql("select approval from advice.advice where case_id = :case")
                .param("case", approvedElsewhere().value())
                .query(byte[].class)
                .single();
        database.sql("update advice.advice set approval = :approval where case_id = :case")
                .param("approval", otherApproval)
                .param("case", id.value())
                .update();

        assertThat(advices.send(id, approved, author)).isInstanceOf(AdviceDecision.NotPossible.class);
        assertThat(status(id)).isEqualTo(CaseStatus.APPROVED);
    }

    private CaseId approvedElsewhere() {
        CaseId other = cases.accepted();
        cases.approved(other, author, colleague);
        return other;
    }

    @Test
    void aCaseThatIsMovedPastTheAdviceMeetsObjections() {
        CaseId id = cases.accepted();
        assertThat(objections(id, Move.SUBMIT_FOR_REVIEW))
                .containsExactly("advice.objection.no.finding", "advice.objection.no.step");

        cases.submitted(id, author);
        MoveResult approval = casework.move(
                id,
                Move.APPROVE,
                new Actor.Staff(author),
                casework.find(id).orElseThrow().version());
        assertThat(approval)
                .isEqualTo(new MoveResult.NotPossible(List.of(new Objection("advice.objection.review.first"))));
        assertThat(objections(id, Move.RETURN)).containsExactly("advice.objection.review.first");
    }

    @Test
    void nothingIsWrittenWhileAColleagueReviews() {
        CaseId id = cases.accepted();
        Seen seen = cases.submitted(id, author);

        assertThat(advices.save(id, text("Toch anders"), seen, author))
                .isEqualTo(new AdviceSaved.NotNow(new Objection("advice.objection.in.review")));
    }

    @Test
    void theSecondOfTwoWhoSaveAtOnceIsShownWhatTheFirstWrote() {
        CaseId id = cases.accepted();
        Seen seen = cases.write(id, "Begin", new Seen(1, 0), author);
        cases.write(id, "Van de eerste", seen, author);

        AdviceSaved second = advices.save(id, text("Van de tweede"), seen, colleague);

        assertThat(second)
                .isInstanceOfSatisfying(
                        AdviceSaved.ChangedMeanwhile.class,
                        changed -> assertThat(
                                        changed.theirs().text().introduction().reveal())
                                .isEqualTo("Van de eerste"));
        assertThat(latest(id).text().introduction().reveal()).isEqualTo("Van de eerste");
        assertThat(latest(id).authors()).containsExactly(author);
    }

    @Test
    void ofTwoWhoBeginAtTheSameTimeOneIsKept() {
        CaseId id = cases.accepted();
        cases.write(id, "Eerste begin", new Seen(1, 0), author);

        assertThat(advices.save(id, text("Ook een begin"), new Seen(1, 0), colleague))
                .isInstanceOf(AdviceSaved.ChangedMeanwhile.class);
    }

    @Test
    void aFollowUpAfterReopeningIsANewAdviceAndTheSentOneStaysReadable() {
        CaseId id = cases.accepted();
        cases.sent(id);
        assertThat(advices.save(id, text("Vervolg"), new Seen(2, 0), author))
                .isEqualTo(new AdviceSaved.NotNow(new Objection("advice.objection.answered")));

        cases.move(id, Move.REOPEN);
        assertThat(objections(id, Move.SUBMIT_FOR_REVIEW)).containsExactly("advice.objection.no.step");
        Seen followUp = cases.write(id, "Vervolg", new Seen(2, 0), author);
        CaseInHand.done(advices.submit(id, followUp, author));
        CaseInHand.done(advices.approve(id, followUp, NONE, colleague));
        CaseInHand.done(advices.send(id, followUp, author));

        assertThat(advices.sent(id).stream().map(a -> a.text().introduction().reveal()))
                .containsExactly("Hoi! Naar school gaan is jouw recht.", "Vervolg");
    }
}
