package nl.kinderrechtenhelpdesk.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet with cases of earlier years, as it was read: the names of its columns and what stands in the cells. Of a column that looks
 * personal only the name is here. Not yet facts: those follow from it by an {@link EarlierMapping}.
 */
public record EarlierSheet(List<Column> columns, List<Row> rows) {

    /** Why a column cannot be taken over. */
    public enum Personal {
        NAME,
        EMAIL,
        TELEPHONE,
        BIRTH,
        NUMBER,
        ADDRESS,
        FREE_TEXT
    }

    /**
     * One column.
     *
     * @param name as it stands above the column; the letter of the column when there is none
     * @param personal why its cells were thrown away at once; null when they were not
     */
    public record Column(String name, @Nullable Personal personal) {}

    /**
     * One row that is not empty.
     *
     * @param number as the spreadsheet counts it, from 1
     * @param cells one for each column
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        @Override
        public String toString() {
            return "Row " + number;
        }
    }

    public EarlierSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What stands in a column, from above to below. */
    public List<String> cells(int column) {
        return rows.stream().map(row -> row.cells().get(column)).toList();
    }

    /** How much there is, never what. */
    @Override
    public String toString() {
        return "EarlierSheet[" + columns.size() + " by " + rows.size() + "]";
    }
}
