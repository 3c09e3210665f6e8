package nl.kinderrechtenhelpdesk.hours.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditBook.Act;

/**
 * How long somebody worked on each case of a day, by their own acts in order. Pure: acts in, minutes out. What is before an act belongs to it when
 * the act before was in the same case: half an hour at most. What follows the last act in a case belongs to it until the next one elsewhere: two
 * minutes at most. Parts of less than three minutes go to the longest, and less than three minutes in all is not worth a line.
 */
final class TimeOfActs {

    static final Duration MOST_BEFORE = Duration.ofMinutes(30);
    static final Duration MOST_AFTER = Duration.ofMinutes(2);
    static final int LEAST = 3;

    private static final int SECONDS = 60;

    private TimeOfActs() {}

    /** Minutes by case (as the trail names it) and activity, and the last act. */
    record Spent(Map<Activity, Integer> minutes, Instant last) {}

    /**
     * @param acts of one person on one day, in order
     * @param since of each case until when its acts were dealt with; they still say where somebody was
     * @param now nothing is counted beyond it
     */
    static Map<UUID, Spent> of(List<Act> acts, Map<UUID, Instant> since, Instant now) {
        Map<UUID, Map<Activity, Long>> seconds = new HashMap<>();
        Map<UUID, Instant> last = new HashMap<>();
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            Instant dealtWith = since.getOrDefault(act.reference(), Instant.MIN);
            if (!act.at().isAfter(dealtWith)) {
                continue;
            }
            Instant before = i > 0 && acts.get(i - 1).reference().equals(act.reference())
                    ? later(acts.get(i - 1).at(), dealtWith)
                    : act.at();
            Instant next = i + 1 < acts.size() ? acts.get(i + 1).at() : now;
            boolean leaves =
                    i + 1 == acts.size() || !acts.get(i + 1).reference().equals(act.reference());
            long spent = between(before, act.at(), MOST_BEFORE) + (leaves ? between(act.at(), next, MOST_AFTER) : 0);
            seconds.computeIfAbsent(act.reference(), _ -> new EnumMap<>(Activity.class))
                    .merge(activity(act), spent, Long::sum);
            last.put(act.reference(), act.at());
        }
        Map<UUID, Spent> spent = new HashMap<>();
        seconds.forEach((reference, parts) -> {
            Map<Activity, Integer> minutes = minutes(parts);
            if (!minutes.isEmpty()) {
                spent.put(reference, new Spent(minutes, last.getOrDefault(reference, now)));
            }
        });
        return spent;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static long between(Instant from, Instant until, Duration most) {
        return Math.clamp(Duration.between(from, until).toSeconds(), 0, most.toSeconds());
    }

    /** Whole minutes, a begun one in full; small parts with the longest. */
    private static Map<Activity, Integer> minutes(Map<Activity, Long> seconds) {
        Activity longest = null;
        long all = 0;
        for (Map.Entry<Activity, Long> part : seconds.entrySet()) {
            all += part.getValue();
            if (longest == null || part.getValue() > seconds.getOrDefault(longest, 0L)) {
                longest = part.getKey();
            }
        }
        Map<Activity, Integer> minutes = new EnumMap<>(Activity.class);
        int left = (int) Math.ceilDiv(all, SECONDS);
        if (longest == null || left < LEAST) {
            return minutes;
        }
        for (Map.Entry<Activity, Long> part : seconds.entrySet()) {
            int whole = (int) (part.getValue() / SECONDS);
            if (part.getKey() != longest && whole >= LEAST) {
                minutes.put(part.getKey(), whole);
                left -= whole;
            }
        }
        minutes.put(longest, left);
        return minutes;
    }

    /** What somebody was doing that ended in this act. */
    static Activity activity(Act act) {
        return switch (act.action()) {
            case CASE_READ, FILE_READ, CASE_SEARCHED -> Activity.READING;
            case NOTE_WRITTEN, MESSAGE_WRITTEN, FILE_ADDED, ADVICE_CHANGED, ADVICE_SENT -> Activity.WRITING;
            case ANALYSIS_CHANGED, TERM_RECORDED, TERM_SETTLED -> Activity.ANALYSIS;
            case ADVICE_REVIEWED -> Activity.REVIEWING;
            case CASE_ASSIGNED, CASE_MARKED_URGENT, CASE_URGENCY_CLEARED, CONTACT_CHANGED -> Activity.INTAKE;
            case CASE_CHANGED -> act.what().endsWith("/gebeld") ? Activity.CALLING : Activity.OTHER;
            default -> Activity.OTHER;
        };
    }

    /** Whether an act says that somebody worked on a case: not that they booked hours. */
    static boolean counts(Act act) {
        return act.action() != AuditAction.ACCESS_REFUSED && !act.what().contains("/uren");
    }
}
