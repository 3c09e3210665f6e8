package nl.kinderrechtenhelpdesk.documents.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.documents.Block;
import nl.kinderrechtenhelpdesk.documents.Cell;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.kernel.Language.Direction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the tables and figures of a document as a workbook: a sheet for each, heads that stay, numbers as numbers. All words are text
 * cells, so that words that begin as a formula does stay words.
 */
final class WritesSheets {

    private static final String MAKER = "Kinderrechtenhelpdesk";
    private static final String VERSION = "1.0";
    private static final String NOT_IN_A_NAME = "[\\[\\]:*?/\\\\']";
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_CELL = 32_000;
    private static final int WIDE = 48;
    private static final int NARROW = 14;

    private WritesSheets() {}

    static byte[] write(Document document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, MAKER, VERSION)) {
            List<Block.Table> tables = tables(document);
            about(book.newWorksheet("0"), document, tables);
            int number = 1;
            for (Block.Table table : tables) {
                sheet(book.newWorksheet(name(number++, table.caption())), document, table);
            }
        }
        return Parts.read(bytes.toByteArray()).withCore(document).pack();
    }

    private static List<Block.Table> tables(Document document) {
        List<Block.Table> tables = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Table table) {
                tables.add(table);
            } else if (block instanceof Block.Figure figure) {
                tables.add(Figures.table(figure));
            }
        }
        return tables;
    }

    /** The first sheet: what this is, and what stands on the others. */
    private static void about(Worksheet sheet, Document document, List<Block.Table> tables) {
        turn(sheet, document);
        sheet.width(0, WIDE);
        sheet.value(0, 0, cut(document.title()));
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, cut(document.subject()));
        sheet.value(2, 0, cut(document.author()));
        sheet.value(3, 0, document.date().toString());
        for (int table = 0; table < tables.size(); table++) {
            sheet.value(5 + table, 0, cut(table + 1 + ". " + tables.get(table).caption()));
        }
    }

    private static void sheet(Worksheet sheet, Document document, Block.Table table) {
        turn(sheet, document);
        sheet.freezePane(1, 1);
        sheet.repeatRows(0);
        for (int column = 0; column < table.heads().size(); column++) {
            sheet.value(0, column, cut(table.heads().get(column)));
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, column == 0 ? WIDE : NARROW);
        }
        int line = 1;
        for (Block.Row row : table.rows()) {
            sheet.value(line, 0, cut(row.head().words()));
            for (int column = 0; column < row.cells().size(); column++) {
                switch (row.cells().get(column)) {
                    case Cell.Value number -> sheet.value(line, column + 1, number.value());
                    case Cell.Words words ->
                        sheet.value(line, column + 1, cut(words.text().words()));
                    case Cell.Nothing _ -> {
                        // left empty, as a word among numbers would stop them from being added up
                    }
                }
            }
            line++;
        }
    }

    private static void turn(Worksheet sheet, Document document) {
        if (document.language().direction() == Direction.RTL) {
            sheet.rightToLeft();
        }
    }

    /** What a cell can hold. */
    private static String cut(String words) {
        return words.length() <= LONGEST_CELL ? words : words.substring(0, LONGEST_CELL);
    }

    private static String name(int number, String caption) {
        String name = number + " " + caption.replaceAll(NOT_IN_A_NAME, " ");
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
