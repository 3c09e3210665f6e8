package nl.kinderrechtenhelpdesk.funding;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An amount that no case costs by itself, for whole months: divided over its months in equal parts, and the part of a month spread over the work of
 * that month once the month is over.
 *
 * @param name what it is for; no words about a case
 * @param withdrawnAt since when it does not count any more; null while it counts
 */
public record Overhead(
        UUID id,
        String name,
        YearMonth first,
        YearMonth last,
        long cents,
        Spread spread,
        @Nullable Instant withdrawnAt) {

    /** By which key the part of a month is spread. The name is stored. */
    public enum Spread {
        /** By direct minutes of the month: on cases, problem files and work for the public. */
        MINUTE,
        /** Equally over the cases that were closed in the month. */
        CASE
    }
}
