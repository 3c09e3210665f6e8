package nl.kinderrechtenhelpdesk.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/**
 * Time that somebody most likely spent in cases, by what they did there: read from the audit trail when it is asked, and kept nowhere. By rules that
 * {@code docs/decisions/050-time-is-proposed-from-the-trail.md} states. Nobody sees what is proposed to another.
 */
public interface Proposals {

    /**
     * What is proposed for one case and day.
     *
     * @param number what people call the case
     * @param minutes by activity, each more than nothing
     * @param until the last act of which it came
     */
    record Proposal(LocalDate day, CaseId caseId, String number, Map<Activity, Integer> minutes, Instant until) {

        public Proposal {
            Map<Activity, Integer> kept = new EnumMap<>(Activity.class);
            kept.putAll(minutes);
            minutes = Collections.unmodifiableMap(kept);
        }

        public int sum() {
            return minutes.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Of these days, from a day until before another; none of closed months. */
    List<Proposal> of(StaffId staff, LocalDate from, LocalDate until);

    /** Of today in one case. */
    List<Proposal> today(StaffId staff, CaseId caseId, String number);

    /**
     * Books what was proposed, as it was or as it was changed; twice books once.
     *
     * @param accepted of one person, each with what is to be booked; none of it throws the proposal away
     */
    HourBook.Outcome accept(StaffId staff, List<Proposal> accepted);
}
