package nl.kinderrechtenhelpdesk.bookkeeping.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLine;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLine.Part;
import nl.kinderrechtenhelpdesk.kernel.Euros;
import nl.kinderrechtenhelpdesk.page.Form;

/**
 * The rows in which a line is divided: a category and an amount. Amounts are as on the line: below zero for what went out. The first row
 * without an amount takes what is left.
 */
final class PartForm {

    static final int ROWS = 4;
    private static final String CATEGORY = "rubriek-";
    private static final String AMOUNT = "bedrag-";

    private PartForm() {}

    static Form of(BankLine line) {
        Form form = Form.empty();
        for (int row = 0; row < line.parts().size() && row < ROWS; row++) {
            form.with(CATEGORY + row, line.parts().get(row).category());
            if (line.parts().size() > 1) {
                form.with(
                        AMOUNT + row, Euros.plain(line.parts().get(row).cents()).replace('.', ','));
            }
        }
        return form;
    }

    /** The parts; what is wrong is written on the form. Whether they add up is for who keeps them. */
    static List<Part> read(Form form, long whole) {
        List<Part> parts = new ArrayList<>();
        int rest = -1;
        for (int row = 0; row < ROWS; row++) {
            String category = form.value(CATEGORY + row);
            String amount = form.value(AMOUNT + row).strip();
            if (category.isEmpty() && !amount.isEmpty()) {
                form.reject(CATEGORY + row, "bookkeeping.line.problem.category");
            } else if (!category.isEmpty()) {
                if (amount.isEmpty() && rest < 0) {
                    rest = parts.size();
                }
                parts.add(new Part(category, amount(form, AMOUNT + row, amount)));
            }
        }
        if (parts.isEmpty() && !form.hasProblems()) {
            form.reject(CATEGORY + 0, "bookkeeping.line.problem.category");
        }
        long said = parts.stream().mapToLong(Part::cents).sum();
        if (rest >= 0) {
            parts.set(rest, new Part(parts.get(rest).category(), whole - said));
        }
        return form.hasProblems() ? List.of() : parts;
    }

    private static long amount(Form form, String field, String typed) {
        if (typed.isEmpty()) {
            return 0;
        }
        boolean below = typed.startsWith("-") || typed.startsWith("−");
        OptionalLong cents = Euros.typed(below ? typed.substring(1) : typed);
        if (cents.isEmpty()) {
            form.reject(field, "bookkeeping.line.problem.amount");
        }
        return below ? -cents.orElse(0) : cents.orElse(0);
    }
}
