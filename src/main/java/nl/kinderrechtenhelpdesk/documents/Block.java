package nl.kinderrechtenhelpdesk.documents;

import java.util.List;

/** A part of a {@link Document}, in the order in which it is read. */
public sealed interface Block {

    /** @param level 2 for what stands under the title itself, at most one more than the heading before it */
    record Heading(int level, Text text) implements Block {}

    record Paragraph(Text text) implements Block {}

    /** Something that is set apart from the text around it. */
    record Note(Text text) implements Block {}

    record Bullets(List<Text> items) implements Block {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * A table with a head above each column and one before each row.
     *
     * @param heads of the columns, that of the row heads first
     */
    record Table(String caption, List<String> heads, List<Row> rows) implements Block {

        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
            int cells = heads.size() - 1;
            if (rows.stream().anyMatch(row -> row.cells().size() != cells)) {
                throw new IllegalArgumentException("rows of unlike length in " + caption);
            }
        }
    }

    /** One row of a {@link Table}. */
    record Row(Text head, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Counts as bars. Each format shows the numbers beside them, so that nobody needs to see the bars.
     *
     * @param alternative what the picture shows, in a sentence, for who cannot see it
     * @param heads of what the bars are and of what is counted
     */
    record Figure(String title, String alternative, Heads heads, List<Bar> bars) implements Block {

        public Figure {
            bars = List.copyOf(bars);
        }

        public long most() {
            return bars.stream().mapToLong(Bar::value).max().orElse(0);
        }
    }

    /** What stands above the two columns of the numbers of a {@link Figure}. */
    record Heads(String label, String value) {}

    /** @param shown the value as the language of the document writes it */
    record Bar(String label, long value, String shown) {}
}
