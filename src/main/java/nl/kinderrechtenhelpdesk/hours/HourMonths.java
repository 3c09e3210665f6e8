package nl.kinderrechtenhelpdesk.hours;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.hours.figures.WorkKind;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.SignedIn;

/** Sums of hours by month, and the closing of months. Nothing of a case, and of a person only how much. */
public interface HourMonths {

    /** Minutes of a month by kind of work. */
    record Month(YearMonth month, Map<WorkKind, Long> minutes, boolean closed) {

        public Month {
            minutes = kept(minutes);
        }

        public long of(WorkKind kind) {
            return minutes.getOrDefault(kind, 0L);
        }

        public long sum() {
            return minutes.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Minutes of somebody in a month. */
    record Person(StaffId staff, Map<WorkKind, Long> minutes) {

        public Person {
            minutes = kept(minutes);
        }

        public long of(WorkKind kind) {
            return minutes.getOrDefault(kind, 0L);
        }

        public long sum() {
            return minutes.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private static Map<WorkKind, Long> kept(Map<WorkKind, Long> minutes) {
        Map<WorkKind, Long> kept = new EnumMap<>(WorkKind.class);
        kept.putAll(minutes);
        return Collections.unmodifiableMap(kept);
    }

    /** These months up to and with the present one, the newest first. */
    List<Month> last(int months);

    /** Who booked how much in a month, most first. */
    List<Person> people(YearMonth month);

    /**
     * Closes a month and all before it, for good. False when it is not over, or closed already.
     */
    boolean close(YearMonth month, SignedIn by);
}
