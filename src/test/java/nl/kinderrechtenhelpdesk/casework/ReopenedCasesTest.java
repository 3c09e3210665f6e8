package nl.kinderrechtenhelpdesk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.kinderrechtenhelpdesk.advice.Assessment;
import nl.kinderrechtenhelpdesk.advice.CaseInHand;
import nl.kinderrechtenhelpdesk.advice.RightsAnalysis;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
import nl.kinderrechtenhelpdesk.testing.Codings;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@HelpdeskTest
class ReopenedCasesTest {

    @Autowired
    BeanFactory helpdesk;

    @Autowired
    Casework casework;

    @Autowired
    CaseHandling handling;

    @Autowired
    AttentionDesk desk;

    @Autowired
    RightsAnalysis analysis;

    @Autowired
    SignIn signIn;

    private CaseInHand cases;
    private Actor.Staff lawyer;

    @BeforeEach
    void people() {
        cases = new CaseInHand(helpdesk);
        lawyer = new Actor.Staff(signIn.newAccount(Role.LAWYER).id());
    }

    private static Coding coding(OutcomeCode outcome) {
        return coded(outcome, new CodedProvision(CaseInHand.EDUCATION, Finding.VIOLATED, outcome));
    }

    private static Coding coded(OutcomeCode outcome, CodedProvision... provisions) {
        return Codings.of(
                AskerKind.CHILD,
                AgeBand.AGE_12_15,
                ResidenceStatus.NOT_RELEVANT,
                "EDUCATION",
                List.of(),
                List.of("SCHOOL"),
                null,
                null,
                List.of(provisions),
                outcome);
    }

    private long version(CaseId id) {
        return casework.find(id).orElseThrow().version();
    }

    private CaseId answered() {
        CaseId id = cases.accepted();
        cases.sent(id);
        return id;
    }

    private MoveResult close(CaseId id, OutcomeCode outcome) {
        return handling.close(id, coding(outcome), lawyer, version(id));
    }

    @Test
    void anAdviceOnceSentCountsWhenTheCaseIsReopened() {
        CaseId id = answered();
        assertThat(close(id, OutcomeCode.PARTLY_RESPECTED)).isInstanceOf(MoveResult.Moved.class);

        cases.move(id, Move.REOPEN);
        assertThat(casework.choices(id)).extracting(Choice::move).contains(Move.STAND_BY, Move.CLOSE);
        cases.move(id, Move.STAND_BY);
        assertThat(casework.find(id).orElseThrow().status()).isEqualTo(CaseStatus.ANSWERED);

        cases.move(id, Move.REOPEN);
        assertThat(close(id, OutcomeCode.NOT_RESPECTED)).isInstanceOf(MoveResult.Moved.class);
    }

    @Test
    void theEarlierOutcomeOfAReopenedCaseIsKept() {
        CaseId id = answered();
        close(id, OutcomeCode.PARTLY_RESPECTED);
        cases.move(id, Move.REOPEN);
        close(id, OutcomeCode.NOT_RESPECTED);

        assertThat(handling.find(id).orElseThrow().coding().codes().has(Facet.OUTCOME, OutcomeCode.NOT_RESPECTED))
                .isTrue();
        assertThat(desk.past(id).earlierCodings())
                .singleElement()
                .satisfies(earlier -> assertThat(earlier.coding()).isEqualTo(coding(OutcomeCode.PARTLY_RESPECTED)));
    }

    @Test
    void whatTheAnalysisSaysNowGoesBeforeWhatAnEarlierClosingSaidAndTheRestOfItStays() {
        CaseId id = answered();
        CodedProvision heard =
                new CodedProvision(CaseInHand.BEING_HEARD, Finding.RESPECTED, OutcomeCode.PARTLY_RESPECTED);
        handling.close(
                id,
                coded(
                        OutcomeCode.PARTLY_RESPECTED,
                        heard,
                        new CodedProvision(CaseInHand.EDUCATION, Finding.VIOLATED, OutcomeCode.PARTLY_RESPECTED)),
                lawyer,
                version(id));
        cases.move(id, Move.REOPEN);
        analysis.assess(
                id,
                CaseInHand.EDUCATION,
                new Assessment(Finding.AT_RISK, Redacted.of("Geraakt"), Redacted.of("Motivering")),
                analysis.of(id).getFirst().version(),
                lawyer.id());

        Coding proposed = handling.proposedCoding(handling.find(id).orElseThrow());

        assertThat(proposed)
                .isEqualTo(coded(
                        OutcomeCode.PARTLY_RESPECTED,
                        new CodedProvision(CaseInHand.EDUCATION, Finding.AT_RISK, OutcomeCode.UNKNOWN),
                        heard));
        assertThat(handling.close(id, coding(OutcomeCode.RESPECTED), lawyer, version(id)))
                .isInstanceOf(MoveResult.Moved.class);
        assertThat(handling.find(id).orElseThrow().coding())
                .as("of the earlier closing nothing stays that the later one does not say")
                .isEqualTo(coding(OutcomeCode.RESPECTED));
    }

    @Test
    void withoutAnAdviceThereIsNoWayToAnswered() {
        CaseId id = cases.accepted();

        assertThat(casework.choices(id)).extracting(Choice::move).doesNotContain(Move.STAND_BY);
        assertThat(casework.move(id, Move.STAND_BY, lawyer, version(id))).isInstanceOf(MoveResult.NotPossible.class);
    }

    @Test
    void whoReopensPromisesAnAnswerAnew() {
        CaseId id = answered();
        close(id, OutcomeCode.RESPECTED);
        int before = desk.past(id).promises().size();
        cases.move(id, Move.REOPEN);

        assertThat(casework.find(id).orElseThrow().attention().promisedOn())
                .as("never sooner than what was said")
                .isNotNull();
        assertThat(desk.past(id).promises()).hasSizeGreaterThanOrEqualTo(before);
    }

    @Test
    void noCaseEndsOverAnUnreadMessageOrWhileItIsUrgent() {
        CaseId id = answered();
        casework.askerWrote(id);
        assertThat(close(id, OutcomeCode.RESPECTED))
                .isEqualTo(new MoveResult.NotPossible(List.of(new Objection("casework.objection.unread"))));
        casework.allSeen(id);
        desk.mark(id, Set.of(DangerKind.DANGER), Redacted.of("Loopt gevaar"), lawyer);
        assertThat(close(id, OutcomeCode.RESPECTED))
                .isEqualTo(new MoveResult.NotPossible(List.of(new Objection("casework.objection.urgent"))));
        desk.clear(
                id,
                desk.past(id).urgencies().stream().map(Urgency::id).toList(),
                Redacted.of("Geen gevaar meer"),
                lawyer);
        assertThat(close(id, OutcomeCode.RESPECTED)).isInstanceOf(MoveResult.Moved.class);
    }
}
