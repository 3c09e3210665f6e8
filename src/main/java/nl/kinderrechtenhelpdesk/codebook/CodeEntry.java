package nl.kinderrechtenhelpdesk.codebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One code of a facet. A code is never taken out of the codebook, since earlier cases have it: it gets a last day.
 *
 * @param from the first day on which it can be chosen; null when it always could
 * @param until the first day on which it no longer can; null when it still can
 * @param successor the code that took its place; null when none did, or when it is not known which of several
 */
public record CodeEntry(
        String code,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String successor) {

    public boolean valid(LocalDate on) {
        return (from == null || !on.isBefore(from)) && (until == null || on.isBefore(until));
    }
}
