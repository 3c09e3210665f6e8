package nl.kinderrechtenhelpdesk.intake.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.TermWarning;
import org.jspecify.annotations.Nullable;

/**
 * The receipt: the code in four groups and when to expect an answer.
 *
 * @param answerBy the day in words
 * @param first the day in words on which something happens before that, as the asker told
 */
public record ReceiptView(
        List<String> code,
        String answerBy,
        ContactWay way,
        TermWarning terms,
        @Nullable String first) {

    public ReceiptView {
        code = List.copyOf(code);
    }

    @Override
    public String toString() {
        return "[receipt]";
    }
}
