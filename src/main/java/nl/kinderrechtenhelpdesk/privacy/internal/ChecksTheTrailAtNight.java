package nl.kinderrechtenhelpdesk.privacy.internal;

import java.time.LocalTime;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks the whole audit trail each night and says so in the log; a broken one as an error, for whoever watches the log. */
@Component
class ChecksTheTrailAtNight implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(ChecksTheTrailAtNight.class);

    private final AuditTrail trail;
    private volatile AuditTrail.@Nullable Report latest;

    ChecksTheTrailAtNight(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public String name() {
        return "privacy.check-audit-trail";
    }

    @Override
    public Recurrence recurrence() {
        return new Recurrence.Daily(LocalTime.of(3, 40));
    }

    @Override
    public void run() {
        AuditTrail.Report report = trail.check();
        latest = report;
        say(report);
    }

    /** What the last check since the start found; null before the first. */
    AuditTrail.@Nullable Report latest() {
        return latest;
    }

    static void say(AuditTrail.Report report) {
        if (report.intact()) {
            LOG.info("audit trail is intact: {} entries checked", report.entries());
        } else {
            LOG.error(
                    "audit trail is BROKEN, first at lane/entry {}: {} entries checked",
                    report.firstBroken(),
                    report.entries());
        }
    }
}
