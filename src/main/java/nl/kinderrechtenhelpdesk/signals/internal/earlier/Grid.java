package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.signals.EarlierYears;
import nl.kinderrechtenhelpdesk.signals.EarlierYears.Refusal;

/** The cells of a spreadsheet while it is being read, never more of them than the helpdesk takes. Rows that are empty are left out. */
final class Grid {

    /** In characters; what is longer is text, of which nothing is taken over. */
    static final int LONGEST_CELL = 200;

    /** One row that is not empty. */
    record Line(int number, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        long filled() {
            return cells.stream().filter(cell -> !cell.isEmpty()).count();
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private int width;

    /** @param number as the spreadsheet counts it, from 1 */
    void add(int number, List<String> typed) throws Unreadable {
        List<String> cells = new ArrayList<>(typed.stream().map(Grid::clean).toList());
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        if (cells.isEmpty()) {
            return;
        }
        if (cells.size() > EarlierYears.MOST_COLUMNS) {
            throw new Unreadable(Refusal.TOO_MANY_COLUMNS);
        }
        if (lines.size() > EarlierYears.MOST_ROWS) {
            throw new Unreadable(Refusal.TOO_MANY_ROWS);
        }
        lines.add(new Line(number, cells));
        width = Math.max(width, cells.size());
    }

    private static String clean(String typed) {
        String cell = typed.length() > LONGEST_CELL + 1 ? typed.substring(0, LONGEST_CELL + 1) : typed;
        return PlainText.clean(cell).replace('\u00A0', ' ').strip();
    }

    List<Line> lines() {
        return lines;
    }

    int width() {
        return width;
    }
}
