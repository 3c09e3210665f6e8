package nl.kinderrechtenhelpdesk.intake.web;

import java.util.List;

/**
 * The answers to look over before sending.
 *
 * @param urgent whether something in them names danger, so that help is shown
 * @param answerBy the day by which an answer may be expected, in words
 */
public record CheckView(List<Row> rows, boolean urgent, String answerBy, int number) {

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
