package nl.kinderrechtenhelpdesk.advocacy.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.advocacy.Commitment.Kind;
import nl.kinderrechtenhelpdesk.advocacy.Commitment.Listed;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.SeparatedRows;
import nl.kinderrechtenhelpdesk.page.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of paragraphs or promises as a spreadsheet gives it (RFC 4180, with comma, semicolon or tab): number, text, source and date
 * as 2022-03-09. A first row that says what the columns are may go along. One wrong row and nothing is taken.
 */
final class CommitmentList {

    static final String LIST = "lijst";

    private static final int COLUMNS = 4;
    private static final int LONGEST_NUMBER = 30;
    private static final int MOST_ROWS = 500;

    private CommitmentList() {}

    static List<Listed> read(Form form, Kind kind) {
        String typed = PlainText.clean(form.value(LIST)).strip();
        if (typed.isEmpty()) {
            form.reject(LIST, "advocacy.problem.list.empty");
        }
        List<List<String>> rows = SeparatedRows.of(typed);
        if (rows.size() > MOST_ROWS) {
            form.reject(LIST, "advocacy.problem.list.many", MOST_ROWS);
            return List.of();
        }
        List<Listed> read = new ArrayList<>();
        for (int number = 1; number <= rows.size(); number++) {
            List<String> row = rows.get(number - 1);
            boolean header =
                    number == 1 && row.size() == COLUMNS && date(row.getLast()) == null && !hasDigit(row.getLast());
            if (!header && !(row.size() == 1 && row.getFirst().isBlank())) {
                Listed listed = listed(form, kind, number, row);
                if (listed != null) {
                    read.add(listed);
                }
            }
        }
        if (read.isEmpty() && !form.hasProblems()) {
            form.reject(LIST, "advocacy.problem.list.empty");
        }
        return read;
    }

    private static @Nullable Listed listed(Form form, Kind kind, int number, List<String> row) {
        if (row.size() != COLUMNS) {
            form.reject(LIST, "advocacy.problem.list.columns", number, row.size());
            return null;
        }
        LocalDate on = date(row.get(3));
        if (on == null) {
            form.reject(LIST, "advocacy.problem.list.date", number);
        }
        boolean fits = fits(row.get(0), LONGEST_NUMBER)
                && fits(row.get(1), Fields.LONGEST_TEXT)
                && fits(row.get(2), Fields.LONGEST_LINE);
        if (!fits) {
            form.reject(
                    LIST,
                    "advocacy.problem.list.text",
                    number,
                    LONGEST_NUMBER,
                    Fields.LONGEST_TEXT,
                    Fields.LONGEST_LINE);
        }
        return fits && on != null ? new Listed(kind, row.get(0), row.get(1), row.get(2), on) : null;
    }

    private static boolean fits(String text, int longest) {
        return !text.isBlank() && text.codePointCount(0, text.length()) <= longest;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
