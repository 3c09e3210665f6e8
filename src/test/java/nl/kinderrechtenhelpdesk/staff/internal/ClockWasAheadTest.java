package nl.kinderrechtenhelpdesk.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a clock wrote that was a day ahead, and was put right. */
@HelpdeskTest
class ClockWasAheadTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final Instant AHEAD = NOW.plus(Duration.ofDays(1));
    private static final long STEP = Totp.step(NOW);

    @Autowired
    JdbcClient database;

    @Autowired
    AccountStore accounts;

    @Autowired
    UsedSteps steps;

    @Autowired
    SignIn signIn;

    private Instant now = AHEAD;

    @ParameterizedTest
    @EnumSource(SlowDown.class)
    void failuresCountedAheadHoldNobody(SlowDown policy) {
        FailedAttempts counts = new FailedAttempts(database, () -> now);
        UUID subject = UUID.randomUUID();
        while (counts.start(subject, policy).isZero()) {
            // until it has to wait
        }
        now = NOW;
        assertThat(counts.start(subject, policy)).isZero();
        for (int i = 1; i < policy.free(); i++) {
            assertThat(counts.start(subject, policy)).isZero();
        }
        assertThat(counts.start(subject, policy)).as("counts anew from there").isPositive();
    }

    @Test
    void aStepOfTheSecondFactorUsedAheadIsForgottenAndEachStepStillCountsOnce() {
        StaffId id = signIn.newAccount(Role.LAWYER).id();
        accounts.setSecondFactor(id, new byte[] {1}, Totp.step(AHEAD));
        assertThat(steps.use(id, STEP, STEP + 2)).isTrue();
        assertThat(steps.use(id, STEP, STEP + 2)).as("a second time").isFalse();
        assertThat(steps.use(id, STEP - 1, STEP + 2)).as("an earlier one").isFalse();
        assertThat(steps.use(id, STEP + 1, STEP + 2)).isTrue();
    }

    @Test
    void aStepThatAnotherClockOfOursReachedIsNotForgotten() {
        StaffId id = signIn.newAccount(Role.LAWYER).id();
        accounts.setSecondFactor(id, new byte[] {1}, STEP + 2);
        assertThat(steps.use(id, STEP, STEP + 2)).isFalse();
    }

    @Test
    void theWaitDoublesUpToACapAndNeverBecomesForever() {
        assertThat(SlowDown.OWN_PASSWORD.after(4)).isZero();
        assertThat(SlowDown.OWN_PASSWORD.after(5)).isEqualTo(Duration.ofSeconds(1));
        assertThat(SlowDown.OWN_PASSWORD.after(8)).isEqualTo(Duration.ofSeconds(8));
        assertThat(SlowDown.OWN_PASSWORD.after(1_000_000)).isEqualTo(Duration.ofMinutes(1));
        assertThat(SlowDown.SECOND_FACTOR.after(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }
}
