package nl.kinderrechtenhelpdesk.funding;

import nl.kinderrechtenhelpdesk.hours.figures.HourLine;
import org.jspecify.annotations.Nullable;

/**
 * One entry of hours with its price.
 *
 * @param centsAnHour the rate of its activity on the day on which the work was done; null when there was none
 * @param cents minutes times the rate of an hour, rounded half up to a cent (away from nothing for a correction); 0 without a rate
 */
public record WorkCost(HourLine line, @Nullable Long centsAnHour, long cents) {}
