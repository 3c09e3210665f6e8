package nl.kinderrechtenhelpdesk.funding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.hours.figures.Work;

/**
 * The door to what work costs, for reports and for laying it against grants. Periods begin with {@code from} and end before {@code until}. All
 * amounts are in cents and exact; {@code docs/decisions/051-what-a-case-costs.md} has the rules. Never a case, a person or a word.
 */
public interface CaseCosts {

    /**
     * How one case came to its cost.
     *
     * @param entries its entries with their prices, which add up to its direct cost
     * @param overhead its part of each month, which add up to its overhead
     */
    record Trace(CaseCost cost, List<WorkCost> entries, List<Part> overhead) {

        public Trace {
            entries = List.copyOf(entries);
            overhead = List.copyOf(overhead);
        }
    }

    /**
     * The part of overhead that one piece of work bears in one month.
     *
     * @param potCents all that is spread in the month by this key
     * @param share what the key counts of this work: minutes, or 1 for a case
     * @param of what the key counts of all work
     */
    record Part(YearMonth month, Overhead.Spread spread, long potCents, long share, long of, long cents) {}

    /** The cases that were closed in the period, with all that they cost whenever it was booked. */
    List<CaseCost> closedBetween(LocalDate from, LocalDate until);

    /** Of a closed case, down to its entries; empty for one that is not closed. */
    Optional<Trace> trace(UUID factId);

    /** The entries that count in the period, of all kinds of work, with their prices: also of cases that are open, and of systemic work. */
    List<WorkCost> workedBetween(LocalDate from, LocalDate until);

    /** The overhead that each piece of direct work bears in the months from first to last that are over. */
    Map<Work, Long> overheadOf(YearMonth first, YearMonth last);
}
