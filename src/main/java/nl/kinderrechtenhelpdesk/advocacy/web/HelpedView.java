package nl.kinderrechtenhelpdesk.advocacy.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Chart;

/**
 * What the figures say of an action or a result, beside what people say.
 *
 * @param told what can be said, in one or two sentences
 * @param careful what must be known to read it well
 * @param chart cases for each three months, before and after; empty when there are none
 * @param rows the same as a table
 * @param ourselves results that were written down since, for an action; they may have other causes too
 */
public record HelpedView(String told, List<String> careful, Chart chart, List<Row> rows, List<Said> ourselves) {

    /** Three months; {@code usual} is how many there would have been, had nothing changed. */
    public record Row(String months, String cases, String usual, String others, boolean after) {}

    /**
     * A result in the file.
     *
     * @param who who says so, in words
     */
    public record Said(String anchor, String title, String who) {}
}
