package nl.kinderrechtenhelpdesk.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import org.junit.jupiter.api.Test;

/** Whatever chance draws, a made-up case hangs together. */
class PaceTest {

    private static final Instant ASKED = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate DECISION = LocalDate.of(2026, 2, 25);
    private static final int CASES = 500;

    @Test
    void eachStepComesAfterTheOneBeforeAndInOfficeHours() {
        for (int seed = 0; seed < CASES; seed++) {
            FictionalCase.Acts acts = Pace.of(new Draw(seed), ASKED, null, null);
            List<Instant> steps =
                    List.of(acts.accepted(), acts.submitted(), acts.approved(), acts.sent(), acts.closed());
            assertThat(steps).isSorted().allSatisfy(step -> {
                assertThat(step).isAfter(ASKED);
                assertThat(OfficeHours.from(step)).isEqualTo(step);
            });
        }
    }

    @Test
    void anAdviceAboutADecisionIsSentBeforeItsTermEnds() {
        int term = 42;
        for (int seed = 0; seed < CASES; seed++) {
            FictionalCase.Acts acts = Pace.of(new Draw(seed), ASKED, DECISION, term);
            assertThat(Zone.dateOf(acts.sent())).isBefore(DECISION.plusDays(term));
            assertThat(acts.submitted()).isAfterOrEqualTo(acts.accepted());
        }
    }
}
