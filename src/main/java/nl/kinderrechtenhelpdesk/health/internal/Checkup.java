package nl.kinderrechtenhelpdesk.health.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kinderrechtenhelpdesk.health.Finding;
import nl.kinderrechtenhelpdesk.health.Health;
import nl.kinderrechtenhelpdesk.health.HealthCheck;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the checks of all modules, at most once in a few seconds however many want to know. */
@Component
class Checkup implements Health {

    private static final Logger LOG = LoggerFactory.getLogger(Checkup.class);
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final ObjectProvider<HealthCheck> checks;
    private final InstantSource clock;
    private @Nullable Report latest;

    Checkup(ObjectProvider<HealthCheck> checks, InstantSource clock) {
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public synchronized Report report() {
        Instant now = clock.instant();
        Report known = latest;
        if (known != null && !known.at().isAfter(now) && known.at().plus(FRESH).isAfter(now)) {
            return known;
        }
        List<Part> parts = new ArrayList<>();
        checks.orderedStream().forEach(check -> parts.add(new Part(check.name(), look(check))));
        parts.sort(Comparator.comparing((Part part) -> part.finding().state()).reversed());
        Report report = new Report(now, List.copyOf(parts));
        latest = report;
        return report;
    }

    private static Finding look(HealthCheck check) {
        try {
            return check.look();
        } catch (RuntimeException e) {
            LOG.warn("the health check {} failed", check.name(), e);
            return Finding.broken("health.unknown");
        }
    }
}
