package nl.kinderrechtenhelpdesk.privacy.internal;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;

/**
 * Which of many attempts get a line in the trail: each of the first of an hour, of one subject and of all together, and after that only
 * those at which the number doubled. A stranger can so add some hundred lines an hour, and never none. Counts on this node only.
 */
final class AttemptCount {

    /** So many lines an hour of one subject. */
    static final int EACH = 20;

    /** So many lines an hour of one action. */
    static final int TOGETHER = 400;

    private final InstantSource clock;
    private final Map<String, Long> counts = new HashMap<>();
    private long hour;

    AttemptCount(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts an attempt: the number to write with its line, or 0 when it gets none. */
    synchronized long count(AuditAction action, String subject) {
        long now = clock.instant().getEpochSecond() / Duration.ofHours(1).toSeconds();
        if (now != hour) {
            hour = now;
            counts.clear();
        }
        long together = counts.merge(action.name(), 1L, Long::sum);
        if (together > TOGETHER) {
            // the subjects are no longer told apart, so that they take no more memory either
            return doubled(together, TOGETHER) ? together : 0;
        }
        long each = counts.merge(action.name() + " " + subject, 1L, Long::sum);
        return each <= EACH || doubled(each, EACH) ? each : 0;
    }

    private static boolean doubled(long count, int first) {
        return count % first == 0 && Long.bitCount(count / first) == 1;
    }
}
