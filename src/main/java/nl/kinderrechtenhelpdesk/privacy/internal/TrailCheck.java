package nl.kinderrechtenhelpdesk.privacy.internal;

import nl.kinderrechtenhelpdesk.health.Finding;
import nl.kinderrechtenhelpdesk.health.HealthCheck;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the last check of the audit trail in the night found. */
@Component
@Order(5)
class TrailCheck implements HealthCheck {

    private final ChecksTheTrailAtNight night;

    TrailCheck(ChecksTheTrailAtNight night) {
        this.night = night;
    }

    @Override
    public String name() {
        return "privacy.health.trail";
    }

    @Override
    public Finding look() {
        AuditTrail.Report found = night.latest();
        if (found == null) {
            return Finding.well("privacy.health.trail.not-yet");
        }
        return found.intact()
                ? Finding.well("privacy.health.trail.well", found.entries())
                : Finding.attention("privacy.health.trail.broken");
    }
}
