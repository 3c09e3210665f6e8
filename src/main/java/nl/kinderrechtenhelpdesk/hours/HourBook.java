package nl.kinderrechtenhelpdesk.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/**
 * The door to what colleagues booked. An entry is never changed: a correction is an entry of its own. Callers decide who may see a case; only who
 * made an entry corrects it.
 */
public interface HourBook {

    /** What became of it. */
    enum Outcome {
        BOOKED,
        /** It was booked before, or nothing changes. */
        NOTHING_TO_DO,
        /** The month of the day is closed: book it in an open month, as a correction. */
        MONTH_CLOSED,
        /** What stood on the screen does not stand any more: nothing was booked. */
        CHANGED_MEANWHILE,
        /** A day to come, or a case or entry that is not there. */
        NOT_POSSIBLE
    }

    /**
     * Minutes on a case.
     *
     * @param all of everybody, corrections counted in
     * @param own of who asks
     */
    record Sum(long all, long own) {}

    /**
     * What one cell of a week is to come to: one work and activity on one day.
     *
     * @param was what it came to on the screen, in minutes
     */
    record Cell(WorkKey work, Activity activity, LocalDate day, int was, int minutes) {}

    /** Makes that cells come to what was typed, all or nothing: by new entries where it is more, by corrections where it is less. */
    Outcome enter(StaffId staff, List<Cell> cells);

    /** Books, all or nothing; what was done in these cases on these days until now is proposed no more. */
    Outcome book(List<NewEntry> entries);

    /**
     * Makes that an entry comes to so many minutes: by an entry of the same day, or, when its month is closed, of today.
     *
     * @param minutes 0 takes it back
     */
    Outcome correct(UUID entry, int minutes, StaffId by);

    /** What somebody booked from a day until before another, by day; also corrections. */
    List<BookedHour> of(StaffId staff, LocalDate from, LocalDate until);

    Sum sum(CaseId caseId, StaffId reader);

    /** The last day of the last closed month; nothing is booked on it or before. */
    LocalDate closedUntil();
}
