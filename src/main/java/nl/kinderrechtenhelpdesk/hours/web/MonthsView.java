package nl.kinderrechtenhelpdesk.hours.web;

import java.time.YearMonth;
import java.util.List;
import nl.kinderrechtenhelpdesk.hours.HourMonths;
import org.jspecify.annotations.Nullable;

/**
 * Hours by month.
 *
 * @param people of the month that was chosen; empty for who may not see them
 * @param closable the last month that can be closed, or null
 */
public record MonthsView(
        List<HourMonths.Month> months,
        YearMonth chosen,
        List<Colleague> people,
        boolean seesPeople,
        @Nullable YearMonth closable) {

    /** A colleague with their sums. */
    public record Colleague(String name, HourMonths.Person sums) {}

    public String shown(long minutes) {
        return TypedMinutes.shown(minutes);
    }
}
