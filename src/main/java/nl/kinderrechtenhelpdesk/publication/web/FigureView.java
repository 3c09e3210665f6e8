package nl.kinderrechtenhelpdesk.publication.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Chart;

/**
 * The page of one public table.
 *
 * @param charts each code over the years; none for a table of two dimensions
 * @param year which is shown of a table of two dimensions; 0 where all are
 * @param picture whether there is a picture of it for elsewhere
 */
public record FigureView(
        String name,
        String title,
        List<Chart> charts,
        FigureRows rows,
        List<Integer> years,
        int year,
        boolean picture) {

    public FigureView {
        charts = List.copyOf(charts);
        years = List.copyOf(years);
    }
}
