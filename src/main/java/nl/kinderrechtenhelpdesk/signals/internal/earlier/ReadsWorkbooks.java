package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.signals.EarlierYears.Refusal;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet that is not hidden of a workbook (XLSX): what cells show, with days as 2026-03-09. */
final class ReadsWorkbooks {

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY_OF_OLD_MACS = LocalDate.of(1904, 1, 1);

    private ReadsWorkbooks() {}

    static Grid read(byte[] file) throws Unreadable {
        byte[] bounded = BoundedWorkbook.of(file);
        // with the formats of cells, by which a day is told from a number
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bounded), new ReadingOptions(true, true))) {
            Sheet sheet = workbook.getSheets()
                    .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new Unreadable(Refusal.NO_ROWS));
            Grid grid = new Grid();
            try (Stream<Row> rows = sheet.openStream()) {
                for (Iterator<Row> row = rows.iterator(); row.hasNext(); ) {
                    add(grid, row.next(), workbook.isDate1904());
                }
            }
            return grid;
        } catch (IOException | RuntimeException broken) {
            // its message can quote what stands in a cell
            throw new Unreadable(Refusal.DAMAGED);
        }
    }

    private static void add(Grid grid, Row row, boolean oldMac) throws Unreadable {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(text(row.hasCell(column) ? row.getCell(column) : null, oldMac));
        }
        grid.add(row.getRowNum(), cells);
    }

    private static String text(@Nullable Cell cell, boolean oldMac) {
        if (cell == null || cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
            return "";
        }
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        boolean calculated = cell.getType() == CellType.FORMULA;
        if (cell.getType() != CellType.NUMBER && !(calculated && raw.matches("-?[0-9.]{1,20}"))) {
            return raw;
        }
        double number = Double.parseDouble(raw);
        if (isDay(cell.getDataFormatString()) && number >= 1 && number < 200_000) {
            return (oldMac ? FIRST_DAY_OF_OLD_MACS : FIRST_DAY)
                    .plusDays((long) number)
                    .toString();
        }
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : raw;
    }

    /** Whether a format shows days, months or years; what stands in quotes or brackets in it is text. */
    private static boolean isDay(@Nullable String format) {
        if (format == null) {
            return false;
        }
        String shown = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "");
        return shown.contains("y") || shown.contains("d") || shown.contains("mmm") || shown.contains("jj");
    }
}
