package nl.kinderrechtenhelpdesk.intake.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.TermWarning;

/**
 * The receipt: the code in four groups and when to expect an answer.
 *
 * @param answerBy the day in words
 */
public record ReceiptView(List<String> code, String answerBy, ContactWay way, TermWarning terms) {

    public ReceiptView {
        code = List.copyOf(code);
    }

    @Override
    public String toString() {
        return "[receipt]";
    }
}
