package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.signals.EarlierSheet;
import nl.kinderrechtenhelpdesk.signals.EarlierSheet.Personal;
import nl.kinderrechtenhelpdesk.signals.EarlierYears;
import nl.kinderrechtenhelpdesk.signals.EarlierYears.Refusal;
import org.springframework.stereotype.Component;

/** Reads a file, finds the row with the names of the columns, and throws away what stands in columns that look personal. */
@Component
class ReadsSheets {

    /** Above the names of the columns stand a title, a date, an empty row: not more. */
    private static final int LINES_ABOVE = 15;

    private static final double HALF = 0.5;

    private final GuessesColumns columns;
    private final PersonalColumns personal = new PersonalColumns(EarlierWords.read());

    ReadsSheets(GuessesColumns columns) {
        this.columns = columns;
    }

    /** @param headerRow as the spreadsheet counts; 0 to find it */
    EarlierSheet read(byte[] file, int headerRow) throws Unreadable {
        if (file.length == 0) {
            throw new Unreadable(Refusal.EMPTY);
        }
        if (file.length > EarlierYears.LARGEST_FILE) {
            throw new Unreadable(Refusal.TOO_LARGE);
        }
        boolean workbook = file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3;
        Grid grid = workbook ? ReadsWorkbooks.read(file) : ReadsTextFiles.read(file);
        int head = headerRow > 0 ? lineOf(grid, headerRow) : find(grid);
        List<Grid.Line> rows = grid.lines().subList(head + 1, grid.lines().size());
        if (rows.isEmpty()) {
            throw new Unreadable(Refusal.NO_ROWS);
        }
        return sheet(grid, head, rows);
    }

    private EarlierSheet sheet(Grid grid, int head, List<Grid.Line> rows) {
        List<EarlierSheet.Column> named = new ArrayList<>();
        for (int column = 0; column < grid.width(); column++) {
            int at = column;
            String name = head < 0 ? "" : grid.lines().get(head).cell(column);
            List<String> cells = rows.stream().map(row -> row.cell(at)).toList();
            Optional<Personal> why = personal.of(name, cells, columns.codes(cells));
            named.add(new EarlierSheet.Column(name.isEmpty() ? letters(column) : name, why.orElse(null)));
        }
        return new EarlierSheet(
                named,
                rows.stream()
                        .map(row -> new EarlierSheet.Row(row.number(), kept(row, named)))
                        .toList());
    }

    private static List<String> kept(Grid.Line row, List<EarlierSheet.Column> named) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < named.size(); column++) {
            cells.add(named.get(column).personal() == null ? row.cell(column) : "");
        }
        return cells;
    }

    private static int lineOf(Grid grid, int headerRow) throws Unreadable {
        for (int line = 0; line < grid.lines().size(); line++) {
            if (grid.lines().get(line).number() == headerRow) {
                return line;
            }
        }
        throw new Unreadable(Refusal.NO_ROWS);
    }

    /** The first line of words that is about as wide as the spreadsheet; -1 when there is none. */
    private static int find(Grid grid) {
        for (int line = 0; line < Math.min(LINES_ABOVE, grid.lines().size()); line++) {
            Grid.Line one = grid.lines().get(line);
            if (one.filled() >= Math.max(1, grid.width() * HALF) && isWords(one)) {
                return line;
            }
        }
        return -1;
    }

    private static boolean isWords(Grid.Line line) {
        DateCells days = new DateCells(List.of());
        return line.cells().stream()
                .noneMatch(cell -> cell.matches("[\\d.,]+") || days.read(cell).isPresent());
    }

    /** A to Z, AA and on, as spreadsheets do. */
    static String letters(int column) {
        int letter = 'Z' - 'A' + 1;
        return (column < letter ? "" : letters(column / letter - 1)) + (char) ('A' + column % letter);
    }
}
