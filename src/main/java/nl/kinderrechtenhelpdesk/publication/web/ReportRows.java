package nl.kinderrechtenhelpdesk.publication.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.documents.Block;
import nl.kinderrechtenhelpdesk.documents.Cell;
import nl.kinderrechtenhelpdesk.documents.Document;
import nl.kinderrechtenhelpdesk.page.Screen;

/** The tables and figures of a document as CSV (RFC 4180, UTF-8, commas): one row for each number, with the table, row and column it is of. */
final class ReportRows {

    private static final String NEW_LINE = "\r\n";

    private final Screen s;

    ReportRows(Screen s) {
        this.s = s;
    }

    byte[] csv(Document document) {
        StringBuilder csv = new StringBuilder();
        line(
                csv,
                List.of(
                        s.t("publication.yearly.column.table"),
                        s.t("publication.yearly.column.row"),
                        s.t("publication.yearly.column.column"),
                        s.t("publication.yearly.column.value")));
        for (Block block : document.blocks()) {
            if (block instanceof Block.Table table) {
                table(csv, table);
            } else if (block instanceof Block.Figure figure) {
                figure.bars()
                        .forEach(bar -> line(
                                csv,
                                List.of(
                                        figure.title(),
                                        bar.label(),
                                        figure.heads().value(),
                                        String.valueOf(bar.value()))));
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void table(StringBuilder csv, Block.Table table) {
        for (Block.Row row : table.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                if (row.cells().get(column) instanceof Cell.Value value) {
                    line(
                            csv,
                            List.of(
                                    table.caption(),
                                    row.head().words(),
                                    table.heads().get(column + 1),
                                    value.value().toPlainString()));
                }
            }
        }
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream().map(ReportRows::quoted).collect(Collectors.joining(",")))
                .append(NEW_LINE);
    }

    /** What a spreadsheet would take for a formula gets an apostrophe before it; a number does not. */
    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !cell.matches("-?[0-9.]+");
        return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }
}
