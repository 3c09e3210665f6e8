package nl.kinderrechtenhelpdesk.signals;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.signals.Decisions.Decided;
import org.jspecify.annotations.Nullable;

/**
 * How like cases were decided by each body or in each province. Codes and counts, and for who may open cases a way to two at a time.
 *
 * @param groups those with a decision that counts, the most cases first
 * @param chance how often groups that are treated alike would differ as much or more, when this is looked at once
 * @param evidence as {@link Compared#evidence}
 * @param visible how large a difference could be seen with so few
 * @param changes bodies or provinces that decided otherwise from some month on
 * @param pairs the closest first, each case in one at most
 */
public record Comparison(
        Choice choice,
        List<Group> groups,
        double chance,
        double evidence,
        double visible,
        List<Change> changes,
        List<Pair> pairs) {

    /**
     * The cases of one body or province.
     *
     * @param months what was decided in each month that is known, oldest first
     * @param likely the share that is granted, drawn towards the others where there are few cases; it lies between {@code low} and
     *     {@code high} with a chance of nine in ten
     */
    public record Group(
            String code,
            Map<Decided, Integer> counts,
            Map<YearMonth, Share> months,
            double likely,
            double low,
            double high) {

        public Share share() {
            int granted = 0;
            int decided = 0;
            for (Map.Entry<Decided, Integer> count : counts.entrySet()) {
                granted += count.getKey().granted() ? count.getValue() : 0;
                decided += count.getKey() == Decided.WITHDRAWN ? 0 : count.getValue();
            }
            return new Share(granted, decided);
        }
    }

    /** Granted wholly or in part, of all that were decided. */
    public record Share(int granted, int decided) {

        public Share plus(boolean grant) {
            return new Share(granted + (grant ? 1 : 0), decided + 1);
        }
    }

    /**
     * A practice that changed.
     *
     * @param from the first month in which it is otherwise
     * @param chance how often chance alone would bring such a change at any month, in any of the groups
     */
    public record Change(String group, YearMonth from, Share before, Share after, double chance) {}

    /** One case of a pair. */
    public record Case(
            @Nullable UUID fact,
            String group,
            Decided decided,
            @Nullable YearMonth month) {}

    /**
     * Two cases that are alike in all that is compared, of which one was granted and the other not.
     *
     * @param onlyGranted codes that only the first has, apart from its body or province; {@code onlyRefused} so of the second
     */
    public record Pair(Case granted, Case refused, List<Board.Code> onlyGranted, List<Board.Code> onlyRefused) {}
}
