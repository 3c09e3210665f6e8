package nl.kinderrechtenhelpdesk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@HelpdeskTest
class AuditTrailTest {

    @Autowired
    AuditTrail trail;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    TestClock clock;

    @Test
    void whoDidWhatToACaseCanBeReadBackInOrder() {
        CaseId caseId = CaseId.next(clock);
        Actor asker = new Actor.Asker(caseId);
        Actor lawyer = new Actor.Staff(StaffId.next(clock));

        trail.record(asker, AuditAction.QUESTION_ASKED, caseId);
        trail.record(lawyer, AuditAction.CASE_READ, caseId);
        erasure.erase(caseId, new Actor.Application("retention"));

        assertThat(trail.of(caseId))
                .extracting(AuditTrail.Entry::actor, AuditTrail.Entry::action)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(asker, AuditAction.QUESTION_ASKED),
                        org.assertj.core.groups.Tuple.tuple(lawyer, AuditAction.CASE_READ),
                        org.assertj.core.groups.Tuple.tuple(
                                new Actor.Application("retention"), AuditAction.CASE_ERASED));
    }

    @Test
    void whatIsRolledBackLeavesNoEntryAndNoGap() {
        CaseId caseId = CaseId.next(clock);
        transaction.executeWithoutResult(status -> {
            trail.record(new Actor.Asker(caseId), AuditAction.QUESTION_ASKED, caseId);
            status.setRollbackOnly();
        });

        assertThat(trail.of(caseId)).isEmpty();
        assertThat(trail.check().intact()).isTrue();
    }

    @Test
    void anUntouchedTrailIsIntact() {
        trail.record(new Actor.Application("test"), AuditAction.SETTINGS_CHANGED);

        AuditTrail.Report report = trail.check();

        assertThat(report.intact()).isTrue();
        assertThat(report.entries()).isPositive();
        assertThat(report.firstBroken()).isEmpty();
    }

    @Test
    void entriesCannotBeChangedOrTakenOut() {
        trail.record(new Actor.Application("test"), AuditAction.SETTINGS_CHANGED);

        for (String attempt : new String[] {
            "update privacy.audit_entry set action = 'CASE_READ'",
            "delete from privacy.audit_entry",
            "truncate privacy.audit_entry",
            "delete from privacy.audit_lane",
            "update privacy.audit_lane set entries = entries - 1 where entries > 0",
        }) {
            assertThatThrownBy(() -> database.sql(attempt).update())
                    .as(attempt)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }
}
