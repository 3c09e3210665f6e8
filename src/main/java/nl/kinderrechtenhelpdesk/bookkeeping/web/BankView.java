package nl.kinderrechtenhelpdesk.bookkeeping.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.bookkeeping.BankFiles;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLine;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLines.Suggestion;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.page.Form;

/**
 * The page of the bank.
 *
 * @param sorted whether the lines that are sorted are shown, or those that are not
 * @param said what just happened, in the reader's words
 */
public record BankView(
        Form form,
        boolean sorted,
        List<Row> rows,
        long total,
        int pages,
        Paging paging,
        List<BankFiles.Taken> taken,
        List<String> said) {

    /** A line with what is suggested for it. */
    public record Row(BankLine line, List<Suggestion> suggestions) {

        public Row {
            suggestions = List.copyOf(suggestions);
        }
    }

    public BankView {
        rows = List.copyOf(rows);
        taken = List.copyOf(taken);
        said = List.copyOf(said);
    }
}
