package nl.kinderrechtenhelpdesk.hours.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The door to hours for those who may not see a case: what was booked, by nameless id. Periods begin with {@code from} and end before {@code
 * until}.
 */
public interface Hours {

    /**
     * A case that was closed with its coding since hours are kept; also one on which nobody booked anything.
     *
     * @param closedOn of an erased case the first of the month
     */
    record ClosedCase(UUID factId, LocalDate closedOn) {}

    /** So many minutes of one piece of work in one month, corrections counted in. */
    record MonthOfWork(YearMonth month, Work work, long minutes) {}

    /** Closed in the period, and not taken up again since. */
    List<ClosedCase> closedBetween(LocalDate from, LocalDate until);

    /** When this case was closed; empty while it is open or unknown. */
    Optional<ClosedCase> closed(UUID factId);

    /** All entries of these cases, by day. */
    List<HourLine> linesOfCases(Collection<UUID> factIds);

    /** All entries that count in the period, of all kinds of work, by day. */
    List<HourLine> linesBetween(LocalDate from, LocalDate until);

    /** Direct minutes by month and piece of work; not those that come to nothing. */
    List<MonthOfWork> directByMonth(YearMonth first, YearMonth last);

    /** The last day of the last month that was closed; nothing can be booked on it or before. */
    Optional<LocalDate> closedUntil();
}
