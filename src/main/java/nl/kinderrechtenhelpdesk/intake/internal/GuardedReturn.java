package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.Instant;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.intake.ComingBack;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets an asker in: first the count, then the slow look-up, then the line in the audit trail. */
@Service
class GuardedReturn implements ComingBack {

    private final Intake intake;
    private final WrongCodes wrong;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    GuardedReturn(Intake intake, WrongCodes wrong, AuditTrail trail, TransactionTemplate transaction) {
        this.intake = intake;
        this.wrong = wrong;
        this.trail = trail;
        this.transaction = transaction;
    }

    @Override
    public Outcome enter(AskerCode code, String source) {
        Optional<Instant> again = wrong.tooOften(source);
        if (again.isPresent()) {
            return new Outcome.TooOften(again.get());
        }
        Optional<CaseId> found = intake.caseOf(code);
        if (found.isEmpty()) {
            wrong.count();
            return new Outcome.WrongCode();
        }
        wrong.forgive(source);
        AskerVisit visit = new AskerVisit(found.get());
        transaction.executeWithoutResult(
                status -> trail.record(visit.actor(), AuditAction.ASKER_CAME_BACK, visit.caseId()));
        return new Outcome.Welcome(visit);
    }
}
