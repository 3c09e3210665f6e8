package nl.kinderrechtenhelpdesk.signals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Something that stands out on a Monday, with all that a page needs to explain it. Codes and counts only.
 *
 * @param on the Monday on which it was found
 * @param codes the smallest description that explains it, one to three codes of different facets
 * @param firstDay from when its cases count, a Monday
 * @param observed cases with these codes from the first day that were known by the Monday
 * @param expected how many there would be if nothing had changed but the volume, the season and the single codes
 * @param strength the higher the rarer; grows by one when a year brings about half as many by chance
 * @param falseAlarmsAYear how often a helpdesk without any problem would see this or stronger, anywhere on the board, in a year
 * @param weeks the last two years, oldest first, for a chart
 * @param drivers codes that its cases share beyond those that describe it, the most telling first
 * @param context what it is not
 */
public record Finding(
        LocalDate on,
        Set<Board.Code> codes,
        LocalDate firstDay,
        int observed,
        double expected,
        double strength,
        double falseAlarmsAYear,
        List<Week> weeks,
        List<Driver> drivers,
        Context context) {

    /**
     * One week of the chart.
     *
     * @param expected for the volume of that week
     * @param low where nineteen of twenty weeks without a problem stay above or on
     * @param high where nineteen of twenty weeks without a problem stay under or on
     */
    public record Week(LocalDate monday, int observed, double expected, int low, int high) {}

    /**
     * A code that many of its cases have.
     *
     * @param cases how many of them
     * @param usual how many of as many cases with the describing codes had it before
     */
    public record Driver(Board.Code code, int cases, double usual) {}

    /**
     * What else could explain a rise, as factors: 1 is as ever, 1.3 is thirty per cent more.
     *
     * @param volume all cases in this time against the year before; taken out of the expectation
     * @param season what this time of the year brings to these codes; taken out of the expectation
     * @param kind more cases, or a worse outcome
     */
    public record Context(double volume, double season, Kind kind) {}

    /** What is out of the ordinary. */
    public enum Kind {
        /** More cases than expected. */
        MORE,
        /** As many cases, but more of them end badly. */
        WORSE
    }
}
