package nl.kinderrechtenhelpdesk.publication.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.publication.MakesPublic.Verdict;

/**
 * What would be made public of a year.
 *
 * @param open cases that came in then and are not closed
 * @param looked how many small counts were looked at
 * @param fewest how many counts are left for the one of which the fewest are; empty when nothing was looked at
 * @param failing names of the tables that stand in the way
 * @param options the tables that can be left out
 * @param meanwhile whether the figures changed since the reader looked at them
 */
public record PreviewView(
        String year,
        String path,
        long open,
        Verdict verdict,
        int looked,
        String fewest,
        List<String> failing,
        List<Table> tables,
        Form form,
        List<Option> options,
        String seen,
        boolean meanwhile) {

    public PreviewView {
        failing = List.copyOf(failing);
        tables = List.copyOf(tables);
        options = List.copyOf(options);
    }

    /** Whether the button is there. */
    public boolean ready() {
        return verdict == Verdict.HOLDS;
    }

    /**
     * A table with what is public of the year before.
     *
     * @param folded whether it is long
     */
    public record Table(String title, boolean folded, List<Line> lines) {

        public Table {
            lines = List.copyOf(lines);
        }
    }

    /** A figure beside that of the year before; empty where there is none. */
    public record Line(String label, String before, String now) {}
}
