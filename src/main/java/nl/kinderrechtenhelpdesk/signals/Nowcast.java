package nl.kinderrechtenhelpdesk.signals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Completes the last months of a series by how long cases took in the last year. Not a forecast of months to come. What it learnt does not
 * change; safe for several threads. See {@code docs/evaluation/nowcast.md} for how well it does.
 */
public interface Nowcast {

    /** Learns from cases. Pure: the same cases give the same. */
    interface Teacher {

        /**
         * @param cases those of the last two years, as they are known
         * @param today until when they are known
         */
        Nowcast learn(List<Handled> cases, LocalDate today);
    }

    /**
     * What is known of a series by the month in which cases came in; a month that is not named has none.
     *
     * @param theme the one theme it is about; null for all or several
     * @param counted cases that are closed
     * @param open cases that are not, with codes that make them part of the series; null when its codes are known at closing only
     */
    record Series(
            @Nullable String theme,
            Map<YearMonth, Long> counted,
            @Nullable Map<YearMonth, Long> open) {}

    /**
     * How many cases of a week will still be coded.
     *
     * @param weeks whole weeks since the end of that week, by which it was known how many were coded
     * @param usual how many are usual in such a week, of those that were coded by then
     */
    double toBeCoded(int weeks, int coded, double usual);

    /** The months of the last year of which something is still to come, oldest first; none when too little is known of how long cases take. */
    List<Outlook> months(Series series);
}
