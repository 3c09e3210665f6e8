package nl.kinderrechtenhelpdesk.intake.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.intake.TermWarning;
import org.jspecify.annotations.Nullable;

/**
 * The answers to look over before sending.
 *
 * @param answerBy the day by which an answer may be expected, in words
 * @param terms how strongly to warn that asking stops no term
 * @param known something that is known to this showing of the page and to nobody else; sent along, it makes the pass to the receipt
 * @param later after how many minutes it can be sent, as too much came from the same address; null for at once
 */
public record CheckView(
        List<Row> rows,
        String answerBy,
        TermWarning terms,
        @Nullable String first,
        int number,
        String known,
        @Nullable Long later) {

    /**
     * One answer.
     *
     * @param lines what was answered, a list for several choices
     * @param said false when it was left open
     * @param change the page to change it on
     */
    public record Row(String label, List<String> lines, boolean said, String change) {

        public Row {
            lines = List.copyOf(lines);
        }
    }

    public CheckView {
        rows = List.copyOf(rows);
    }
}
