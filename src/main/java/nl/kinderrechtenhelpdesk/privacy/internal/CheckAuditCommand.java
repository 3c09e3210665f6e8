package nl.kinderrechtenhelpdesk.privacy.internal;

import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** With {@code --check-audit}: checks the audit trail, says what it found, and ends with 0 when it is intact and 1 when it is not. */
@Component
@ConditionalOnProperty("check-audit")
class CheckAuditCommand implements ApplicationRunner, ExitCodeGenerator {

    private final AuditTrail trail;
    private volatile boolean intact;

    CheckAuditCommand(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        AuditTrail.Report report = trail.check();
        ChecksTheTrailAtNight.say(report);
        intact = report.intact();
    }

    @Override
    public int getExitCode() {
        return intact ? 0 : 1;
    }
}
