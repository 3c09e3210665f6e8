package nl.kinderrechtenhelpdesk.publication.web;

import java.util.List;
import java.util.OptionalInt;

/**
 * Figures as a table to read.
 *
 * @param corner what the rows are
 * @param columns their heads
 */
public record FigureRows(String caption, String corner, List<String> columns, List<Row> rows) {

    public FigureRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One row; a cell is empty where something was too small to be named. */
    public record Row(String label, List<OptionalInt> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
