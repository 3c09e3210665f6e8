package nl.kinderrechtenhelpdesk.signals.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.page.Form;

/**
 * The list of signals, for its template.
 *
 * @param open what nobody has finished with yet
 * @param settled what a problem file came of or what was dismissed
 * @param mayAllow whether the reader sets how many false alarms are put up with
 */
public record SignalListView(List<Line> open, List<Line> settled, boolean mayAllow, Form form) {

    /** @param stateKey the words for where it stands */
    public record Line(UUID id, String title, String sentence, LocalDate on, String stateKey) {}
}
