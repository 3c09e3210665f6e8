package nl.kinderrechtenhelpdesk.publication.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.advocacy.PublicText;
import nl.kinderrechtenhelpdesk.page.Chart;

/**
 * The results page.
 *
 * @param cases the number of cases by year
 * @param sections the tables of one dimension
 * @param crossed the tables of two
 */
public record ResultsView(Chart cases, List<Section> sections, List<Link> crossed, List<PublicText> problems) {

    public ResultsView {
        sections = List.copyOf(sections);
        crossed = List.copyOf(crossed);
        problems = List.copyOf(problems);
    }

    /** A table with its last year as bars. */
    public record Section(String name, String title, Chart bars, FigureRows years, String more) {}

    /** Where a table is shown. */
    public record Link(String title, String path) {}
}
