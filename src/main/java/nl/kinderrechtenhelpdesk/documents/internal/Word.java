package nl.kinderrechtenhelpdesk.documents.internal;

import java.util.List;
import nl.kinderrechtenhelpdesk.documents.Block;
import nl.kinderrechtenhelpdesk.documents.Cell;
import nl.kinderrechtenhelpdesk.documents.Text;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Language.Direction;

/** The body of a DOCX: paragraphs by real styles, lists, and tables whose heads come back on each page. */
final class Word {

    private static final String[] NONE = {};

    /** Width between the margins of an A4, in twentieths of a point. */
    private static final int WIDTH = 9638;

    private final Xml xml;
    private final Language language;
    private final boolean rightToLeft;

    Word(Xml xml, Language language) {
        this.xml = xml;
        this.language = language;
        this.rightToLeft = language.direction() == Direction.RTL;
    }

    void paragraph(String style, Text text) {
        open(style, NONE);
        run(text, false);
        xml.close();
    }

    void bullets(List<Text> items) {
        items.forEach(item -> paragraph("ListBullet", item));
    }

    void table(Block.Table table) {
        paragraph("Caption", Text.of(table.caption()));
        int columns = table.heads().size();
        int first = columns == 1 ? WIDTH : Math.max(WIDTH / 3, WIDTH / columns);
        int other = columns == 1 ? WIDTH : (WIDTH - first) / (columns - 1);
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "TableGrid");
        if (rightToLeft) {
            xml.empty("w:bidiVisual");
        }
        xml.empty("w:tblW", "w:w", String.valueOf(WIDTH), "w:type", "dxa")
                .empty("w:tblLook", "w:val", "00A0", "w:firstRow", "1", "w:firstColumn", "1")
                .empty("w:tblCaption", "w:val", table.caption())
                .close();
        xml.open("w:tblGrid");
        for (int column = 0; column < columns; column++) {
            xml.empty("w:gridCol", "w:w", String.valueOf(column == 0 ? first : other));
        }
        xml.close();
        heads(table, first, other);
        for (Block.Row row : table.rows()) {
            xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
            cell(row.head(), first, false, true);
            row.cells().forEach(cell -> cell(text(cell), other, cell instanceof Cell.Value, false));
            xml.close();
        }
        xml.close();
        open("AfterTable", NONE);
        xml.close();
    }

    /** The row that every page begins with again. */
    private void heads(Block.Table table, int first, int other) {
        xml.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
        for (int column = 0; column < table.heads().size(); column++) {
            cell(
                    Text.of(table.heads().get(column)),
                    column == 0 ? first : other,
                    column > 0 && numbers(table, column),
                    true);
        }
        xml.close();
    }

    private static boolean numbers(Block.Table table, int column) {
        return table.rows().stream().anyMatch(row -> row.cells().get(column - 1) instanceof Cell.Value);
    }

    private static Text text(Cell cell) {
        return cell instanceof Cell.Words words ? words.text() : Text.of(cell.shown());
    }

    private void cell(Text text, int width, boolean number, boolean head) {
        xml.open("w:tc")
                .open("w:tcPr")
                .empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa")
                .close();
        open("TableText", number ? new String[] {"w:jc", rightToLeft ? "left" : "right"} : NONE);
        run(text, head);
        xml.close().close();
    }

    private void open(String style, String[] property) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (rightToLeft) {
            xml.empty("w:bidi");
        }
        if (property.length > 0) {
            xml.empty(property[0], "w:val", property[1]);
        }
        xml.close();
    }

    private void run(Text text, boolean strong) {
        Language of = text.language() == null ? language : text.language();
        boolean other = of != language;
        xml.open("w:r");
        if (strong || other || of.direction() == Direction.RTL) {
            xml.open("w:rPr");
            if (strong) {
                xml.empty("w:b").empty("w:bCs");
            }
            if (of.direction() == Direction.RTL) {
                xml.empty("w:rtl").empty("w:lang", "w:bidi", of.tag());
            } else if (other) {
                xml.empty("w:lang", "w:val", of.tag());
            }
            xml.close();
        }
        String[] lines = text.words().split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                xml.empty("w:br");
            }
            xml.words("w:t", lines[line], "xml:space", "preserve");
        }
        xml.close();
    }
}
