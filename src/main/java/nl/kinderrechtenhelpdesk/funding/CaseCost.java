package nl.kinderrechtenhelpdesk.funding;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;

/**
 * What one closed case cost: direct minutes at the rate of the day on which they were worked, and its part of overhead. Not for showing beside
 * its codes; what is shown by code is a sum over many.
 *
 * @param closedOn of an erased case the first of the month
 * @param minutes direct minutes by activity, corrections counted in, whenever they were booked
 * @param directCents the sum of the amounts of its entries, each rounded by itself
 * @param overheadCents parts of the months that are over
 * @param unpriced how many of its minutes have no rate, and so no price
 * @param codes those that stay in facts; none when the news of the closing was not heard yet
 */
public record CaseCost(
        UUID factId,
        LocalDate closedOn,
        Map<Activity, Long> minutes,
        long directCents,
        long overheadCents,
        long unpriced,
        Codes codes) {

    public CaseCost {
        Map<Activity, Long> kept = new EnumMap<>(Activity.class);
        kept.putAll(minutes);
        minutes = Collections.unmodifiableMap(kept);
    }

    /** All minutes. */
    public long allMinutes() {
        return minutes.values().stream().mapToLong(Long::longValue).sum();
    }

    public long cents() {
        return directCents + overheadCents;
    }
}
