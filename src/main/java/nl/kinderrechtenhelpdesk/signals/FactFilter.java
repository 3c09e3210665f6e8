package nl.kinderrechtenhelpdesk.signals;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which facts to count: all conditions that are given hold together. Null means "any".
 *
 * @param from first month in which the question came in
 * @param to last month in which the question came in
 */
public record FactFilter(
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        @Nullable String theme,
        @Nullable String situation,
        @Nullable String province,
        @Nullable String asker,
        @Nullable String ageBand,
        @Nullable String body,
        @Nullable String provision,
        @Nullable String outcome) {

    /** Every fact there is. */
    public static FactFilter all() {
        return new FactFilter(null, null, null, null, null, null, null, null, null, null);
    }
}
