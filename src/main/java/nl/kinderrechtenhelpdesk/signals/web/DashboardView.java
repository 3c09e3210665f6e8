package nl.kinderrechtenhelpdesk.signals.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Chart;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.signals.OpenWork;

/**
 * What the dashboard shows, for its template.
 *
 * @param monthWords what is still expected of the last months, in words; empty when nothing is
 * @param problem where a problem file is begun with what is chosen here
 * @param successors whether there are codes that took the place of others, so that it can be asked to count them together
 */
public record DashboardView(
        long facts,
        OpenWork open,
        List<StatusCount> byStatus,
        Chart months,
        List<String> monthWords,
        String monthsCsv,
        List<Panel> panels,
        Form form,
        List<Choice> choices,
        boolean successors,
        boolean filtered,
        boolean guarded,
        String problem) {

    /** One chart with where its figures can be had as a file. */
    public record Panel(Chart chart, String csv) {}

    /** One drop-down of the filter. */
    public record Choice(String name, String label, boolean months, List<Option> options) {}

    /** One line of the open work. */
    public record StatusCount(String labelKey, long cases) {}
}
