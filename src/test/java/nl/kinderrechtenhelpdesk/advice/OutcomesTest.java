package nl.kinderrechtenhelpdesk.advice;

import static nl.kinderrechtenhelpdesk.advice.CaseInHand.BEING_HEARD;
import static nl.kinderrechtenhelpdesk.advice.CaseInHand.EDUCATION;
import static nl.kinderrechtenhelpdesk.advice.CaseInHand.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kinderrechtenhelpdesk.casework.ProvisionsOfCase;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@HelpdeskTest
class OutcomesTest {

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    Outcomes outcomes;

    @Autowired
    ProvisionsOfCase provisions;

    @Autowired
    AuditTrail audit;

    private CaseInHand cases;
    private final StaffId lawyer = somebody();

    @BeforeEach
    void desk() {
        cases = new CaseInHand(helpdesk);
    }

    @Test
    void whatTheAskerToldStandsNextToWhatTheLawyerRecords() {
        CaseId id = cases.accepted();
        cases.assess(id, BEING_HEARD, Finding.AT_RISK, lawyer);
        cases.sent(id);

        outcomes.tell(
                id, Map.of(EDUCATION, OutcomeCode.PARTLY_RESPECTED), null, Redacted.of("Ik mag halve dagen komen."));
        outcomes.record(
                id,
                Map.of(EDUCATION, OutcomeCode.RESPECTED, BEING_HEARD, OutcomeCode.PENDING),
                Redacted.of("De school belde."),
                0,
                lawyer);

        CaseOutcome outcome = outcomes.of(id);
        assertThat(outcome.recorded())
                .isEqualTo(Map.of(EDUCATION, OutcomeCode.RESPECTED, BEING_HEARD, OutcomeCode.PENDING));
        assertThat(outcome.note().reveal()).isEqualTo("De school belde.");
        assertThat(outcome.told()).singleElement().satisfies(told -> {
            assertThat(told.rights()).isEqualTo(Map.of(EDUCATION, OutcomeCode.PARTLY_RESPECTED));
            assertThat(told.words().reveal()).isEqualTo("Ik mag halve dagen komen.");
        });
        assertThat(provisions.of(id))
                .containsExactly(
                        new CodedProvision(BEING_HEARD, Finding.AT_RISK, OutcomeCode.PENDING),
                        new CodedProvision(EDUCATION, Finding.VIOLATED, OutcomeCode.RESPECTED));
        assertThat(audit.of(id).stream().map(AuditTrail.Entry::action).filter(AuditAction.OUTCOME_RECORDED::equals))
                .hasSize(2);
    }

    @Test
    void anAskerIsAskedOnlyAboutRightsThatTheirAdviceNames() {
        CaseId id = cases.accepted();
        cases.assess(id, BEING_HEARD, Finding.VIOLATED, lawyer);
        assertThat(outcomes.askable(id)).isEmpty();

        cases.sent(id);

        assertThat(outcomes.askable(id).stream().map(provision -> provision.code()))
                .containsExactly(EDUCATION);
    }

    @Test
    void theNewestOfWhatTheAskerToldComesFirst() {
        CaseId id = cases.accepted();
        cases.sent(id);
        outcomes.tell(id, Map.of(EDUCATION, OutcomeCode.PENDING), null, Redacted.of(""));
        outcomes.tell(id, Map.of(EDUCATION, OutcomeCode.RESPECTED), null, Redacted.of("Het is gelukt!"));

        assertThat(outcomes.of(id).told().getFirst().words().reveal()).isEqualTo("Het is gelukt!");
        assertThat(outcomes.of(id).told()).hasSize(2);
    }

    @Test
    void theSecondOfTwoLawyersWhoRecordAtOnceIsShownWhatTheFirstRecorded() {
        CaseId id = cases.accepted();
        cases.sent(id);
        outcomes.record(id, Map.of(EDUCATION, OutcomeCode.RESPECTED), Redacted.of("Eerste"), 0, lawyer);

        OutcomeSaved second =
                outcomes.record(id, Map.of(EDUCATION, OutcomeCode.NOT_RESPECTED), Redacted.of("Tweede"), 0, somebody());

        assertThat(second).isInstanceOfSatisfying(OutcomeSaved.ChangedMeanwhile.class, changed -> {
            assertThat(changed.theirs().note().reveal()).isEqualTo("Eerste");
            assertThat(changed.theirs().recordedBy()).isEqualTo(lawyer);
        });
        assertThat(outcomes.of(id).recorded()).isEqualTo(Map.of(EDUCATION, OutcomeCode.RESPECTED));
        assertThat(outcomes.record(id, Map.of(), Redacted.of("Derde"), 1, lawyer))
                .isEqualTo(new OutcomeSaved.Saved());
        assertThat(outcomes.record(id, Map.of(), Redacted.of("Vierde"), 7, lawyer))
                .isInstanceOf(OutcomeSaved.ChangedMeanwhile.class);
    }
}
