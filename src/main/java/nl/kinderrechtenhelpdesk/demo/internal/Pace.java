package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import org.jspecify.annotations.Nullable;

/** How long each step of a made-up case takes: in office hours, and with the advice sent before a term ends. */
final class Pace {

    /** Days before the end of a term on which the advice is sent at the latest. */
    private static final int IN_TIME = 3;

    private Pace() {}

    /** @param term in days from the decision */
    static FictionalCase.Acts of(Draw draw, Instant asked, @Nullable LocalDate decision, @Nullable Integer term) {
        Instant accepted = OfficeHours.from(asked.plus(Duration.ofHours(draw.between(1, 20))));
        Instant submitted = OfficeHours.from(later(draw, accepted, 2.2));
        if (decision != null && term != null) {
            Instant latest = OfficeHours.from(decision.plusDays(term - IN_TIME - 2L)
                    .atTime(LocalTime.of(10, 0))
                    .atZone(Zone.AMSTERDAM)
                    .toInstant());
            submitted = submitted.isBefore(latest) ? submitted : latest.isAfter(accepted) ? latest : accepted;
        }
        Instant approved = OfficeHours.from(submitted.plus(Duration.ofMinutes(draw.between(25, 600))));
        Instant sent = OfficeHours.from(approved.plus(Duration.ofMinutes(draw.between(3, 50))));
        Instant closed = OfficeHours.from(later(draw, sent.plus(Duration.ofDays(1)), 42));
        return new FictionalCase.Acts(accepted, submitted, approved, sent, closed);
    }

    private static Instant later(Draw draw, Instant start, double medianDays) {
        double days = Math.clamp(draw.days(medianDays), 0.05, 240);
        return start.plus(Duration.ofMinutes((long) (days * 24 * 60)));
    }
}
