package nl.kinderrechtenhelpdesk.limiter;

import java.time.Duration;

/**
 * How much of one kind of thing a source can do: some at once, and after that one in each period. Tries count less as time goes by, one for
 * each period, so that nobody is held longer than a period.
 *
 * @param name of the kind, such as {@code staff.password}: each kind is counted apart
 * @param atOnce how many in a row are free
 * @param every after how long one more is free
 */
public record Limit(String name, int atOnce, Duration every) {

    public Limit {
        if (atOnce < 1 || !every.isPositive()) {
            throw new IllegalArgumentException("a limit lets something through");
        }
    }
}
