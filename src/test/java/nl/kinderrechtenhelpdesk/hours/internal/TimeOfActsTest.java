package nl.kinderrechtenhelpdesk.hours.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditBook.Act;
import org.junit.jupiter.api.Test;

/** How long somebody worked on a case, by what they did there. */
class TimeOfActsTest {

    private static final Instant NINE = Instant.parse("2026-11-25T08:00:00Z");
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private static Act act(int minute, AuditAction action, UUID of) {
        return new Act(NINE.plus(Duration.ofMinutes(minute)), action, "", of);
    }

    private static Map<UUID, TimeOfActs.Spent> spent(List<Act> acts) {
        return TimeOfActs.of(acts, Map.of(), NINE.plus(Duration.ofHours(10)));
    }

    private static TimeOfActs.Spent of(Map<UUID, TimeOfActs.Spent> spent, UUID reference) {
        return Objects.requireNonNull(spent.get(reference));
    }

    @Test
    void whatIsBeforeAnActBelongsToItAndTwoMinutesFollowTheLast() {
        Map<UUID, TimeOfActs.Spent> spent = spent(List.of(
                act(0, AuditAction.CASE_READ, ONE),
                act(10, AuditAction.FILE_READ, ONE),
                act(30, AuditAction.ADVICE_CHANGED, ONE)));

        assertThat(spent).containsOnlyKeys(ONE);
        assertThat(of(spent, ONE).minutes()).isEqualTo(Map.of(Activity.READING, 10, Activity.WRITING, 22));
        assertThat(of(spent, ONE).last()).isEqualTo(NINE.plus(Duration.ofMinutes(30)));
    }

    @Test
    void aLongPauseCountsForHalfAnHourAtMost() {
        Map<UUID, TimeOfActs.Spent> spent =
                spent(List.of(act(0, AuditAction.CASE_READ, ONE), act(200, AuditAction.NOTE_WRITTEN, ONE)));

        assertThat(of(spent, ONE).minutes()).isEqualTo(Map.of(Activity.WRITING, 32));
    }

    @Test
    void timeInAnotherCaseIsNotTimeInThisOne() {
        Map<UUID, TimeOfActs.Spent> spent = spent(List.of(
                act(0, AuditAction.CASE_READ, ONE),
                act(5, AuditAction.ANALYSIS_CHANGED, ONE),
                act(6, AuditAction.CASE_READ, OTHER),
                act(26, AuditAction.ADVICE_REVIEWED, OTHER),
                act(27, AuditAction.CASE_READ, ONE)));

        assertThat(of(spent, ONE).minutes()).isEqualTo(Map.of(Activity.ANALYSIS, 8));
        assertThat(of(spent, OTHER).minutes()).isEqualTo(Map.of(Activity.REVIEWING, 21));
    }

    @Test
    void aLookOfAMomentIsNotWorthALine() {
        assertThat(spent(List.of(act(0, AuditAction.CASE_READ, ONE)))).isEmpty();
    }

    @Test
    void whatWasDealtWithIsNotProposedAgain() {
        List<Act> acts = List.of(
                act(0, AuditAction.CASE_READ, ONE),
                act(20, AuditAction.NOTE_WRITTEN, ONE),
                act(26, AuditAction.NOTE_WRITTEN, ONE));
        Map<UUID, Instant> until = Map.of(ONE, NINE.plus(Duration.ofMinutes(20)));

        assertThat(of(TimeOfActs.of(acts, until, NINE.plus(Duration.ofHours(2))), ONE)
                        .minutes())
                .isEqualTo(Map.of(Activity.WRITING, 8));
    }

    @Test
    void bookingHoursAndBeingRefusedAreNoWork() {
        assertThat(TimeOfActs.counts(new Act(NINE, AuditAction.CASE_CHANGED, "POST /medewerkers/zaken/{id}/uren", ONE)))
                .isFalse();
        assertThat(TimeOfActs.counts(new Act(NINE, AuditAction.ACCESS_REFUSED, "", ONE)))
                .isFalse();
        Act called = new Act(NINE, AuditAction.CASE_CHANGED, "POST /medewerkers/zaken/{id}/gebeld", ONE);
        assertThat(TimeOfActs.counts(called)).isTrue();
        assertThat(TimeOfActs.activity(called)).isEqualTo(Activity.CALLING);
    }

    /** Whatever somebody did: never more time than there was between their first act and now, and of each case a minute at most too much. */
    @Test
    void noMoreTimeIsProposedThanThereWas() {
        Random random = new Random(50);
        AuditAction[] actions = AuditAction.values();
        for (int round = 0; round < 2_000; round++) {
            List<Act> acts = new ArrayList<>();
            Instant at = NINE;
            for (int i = random.nextInt(30); i >= 0; i--) {
                at = at.plusSeconds(random.nextInt(4_000));
                acts.add(new Act(at, actions[random.nextInt(actions.length)], "", new UUID(0, random.nextInt(4))));
            }
            Instant now = at.plusSeconds(random.nextInt(600));

            Map<UUID, TimeOfActs.Spent> spent = TimeOfActs.of(acts, Map.of(), now);

            long all = spent.values().stream()
                    .flatMap(one -> one.minutes().values().stream())
                    .mapToLong(Integer::longValue)
                    .sum();
            assertThat(all * 60).isLessThanOrEqualTo(Duration.between(NINE, now).toSeconds() + 60L * spent.size());
            assertThat(spent.values())
                    .allSatisfy(
                            one -> assertThat(one.minutes().values()).allMatch(minutes -> minutes >= TimeOfActs.LEAST));
        }
    }
}
