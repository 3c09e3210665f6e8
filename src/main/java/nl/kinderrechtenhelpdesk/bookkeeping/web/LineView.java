package nl.kinderrechtenhelpdesk.bookkeeping.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLine;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;

/**
 * The page of one line.
 *
 * @param rows how many parts there can be
 */
public record LineView(BankLine line, Form form, List<Option> categories, int rows) {

    public LineView {
        categories = List.copyOf(categories);
    }
}
