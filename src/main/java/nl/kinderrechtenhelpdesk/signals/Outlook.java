package nl.kinderrechtenhelpdesk.signals;

import java.time.YearMonth;

/**
 * A month of which not everything is counted yet, with what is still expected. Of the running month that includes who has yet to ask.
 *
 * @param counted cases that are closed and stand in the figures
 * @param toCome cases that will most likely come to stand beside them; never negative
 * @param likely what is to come in four months of five
 * @param nearlySure what is to come in nineteen months of twenty
 */
public record Outlook(YearMonth month, long counted, double toCome, Range likely, Range nearlySure) {

    /** Both ends belong to it. */
    public record Range(long low, long high) {

        public boolean has(long number) {
            return low <= number && number <= high;
        }
    }

    /** As a whole number. */
    public long expected() {
        return Math.round(toCome);
    }
}
