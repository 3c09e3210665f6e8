package nl.kinderrechtenhelpdesk.advocacy.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Chart;

/**
 * Systemic work by year.
 *
 * @param files whether the reader may open the files
 */
public record YearsView(List<Row> rows, Chart actions, Chart results, boolean files) {

    /** One year; hours and costs as they are shown. */
    public record Row(
            int year,
            long begun,
            long actions,
            List<Of> actionsOf,
            long results,
            List<Of> resultsOf,
            String hours,
            String euros) {}

    /** How many of what, with the key of its words. */
    public record Of(String key, long number) {}
}
