package nl.kinderrechtenhelpdesk.funding;

import java.time.LocalDate;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import org.jspecify.annotations.Nullable;

/**
 * What an hour costs from a day on, until the next rate of the same activity.
 *
 * @param activity null for all activities that have no rate of their own on the day
 */
public record Rate(@Nullable Activity activity, LocalDate validFrom, long centsAnHour) {}
