package nl.kinderrechtenhelpdesk.codebook;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which cases or facts are meant: all that have these codes (of each facet one of those given) and came in within these months. The same
 * for the worklist, the dashboard and whoever counts.
 *
 * @param from first month in which the question came in; null for any
 * @param until last month in which the question came in; null for any
 * @param successors whether what was coded with an earlier code counts under the code that took its place
 */
public record Selection(
        Codes codes, @Nullable YearMonth from, @Nullable YearMonth until, boolean successors) {

    public static final Selection ALL = new Selection(Codes.NONE, null, null, false);

    public Selection with(Facet facet, String code) {
        return new Selection(codes.with(facet, code), from, until, successors);
    }

    public Selection in(YearMonth month) {
        return new Selection(codes, month, month, successors);
    }
}
