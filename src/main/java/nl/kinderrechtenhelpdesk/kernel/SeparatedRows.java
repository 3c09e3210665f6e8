package nl.kinderrechtenhelpdesk.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads rows of cells as a spreadsheet writes them in a text file (RFC 4180, with comma, semicolon or tab). Knows nothing of what the cells
 * mean, and bounds nothing: whoever calls has bounded the text.
 */
public final class SeparatedRows {

    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');

    private final char between;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    private SeparatedRows(char between) {
        this.between = between;
    }

    /** The rows with their cells; a cell in quotes may hold line ends, separators and doubled quotes. Lines end with a line feed. */
    public static List<List<String>> of(String text) {
        SeparatedRows reading = new SeparatedRows(between(text));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!reading.quoted) {
                reading.outside(c);
            } else if (c != '"') {
                reading.cell.append(c);
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                reading.cell.append(c);
                i++;
            } else {
                reading.quoted = false;
            }
        }
        reading.endRow();
        return reading.rows;
    }

    private void outside(char c) {
        if (c == '"' && cell.toString().isBlank()) {
            quoted = true;
            cell.setLength(0);
        } else if (c == between) {
            endCell();
        } else if (c == '\n') {
            endRow();
        } else {
            cell.append(c);
        }
    }

    private void endCell() {
        row.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(row);
        row = new ArrayList<>();
    }

    /** The separator that the first line with one has most of: above the names of columns may stand a title. */
    private static char between(String text) {
        String first = text.lines()
                .filter(line -> SEPARATORS.stream().anyMatch(one -> line.indexOf(one) >= 0))
                .findFirst()
                .orElse("");
        char most = ',';
        long count = 0;
        for (char candidate : SEPARATORS) {
            long found = first.chars().filter(c -> c == candidate).count();
            if (found > count) {
                most = candidate;
                count = found;
            }
        }
        return most;
    }
}
