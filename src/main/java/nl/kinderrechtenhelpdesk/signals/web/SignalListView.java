package nl.kinderrechtenhelpdesk.signals.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.page.Form;
import org.jspecify.annotations.Nullable;

/**
 * The list of signals, for its template.
 *
 * @param open what nobody has finished with yet
 * @param settled what a problem file came of or what was dismissed
 * @param mayFlag whether the reader flags cases
 * @param mayAllow whether the reader sets how many false alarms are put up with
 */
public record SignalListView(List<Line> open, List<Line> settled, boolean mayAllow, boolean mayFlag, Form form) {

    /**
     * @param kindKey the words for how it was found, and {@code stateKey} for where it stands
     * @param flagged what is flagged of it; null for nothing
     * @param earlier the same thing as it was told before, in more or in fewer words
     */
    public record Line(
            UUID id,
            String title,
            String sentence,
            LocalDate on,
            String kindKey,
            @Nullable String flagged,
            String stateKey,
            List<Earlier> earlier) {}

    /** A signal that stands under a younger one. */
    public record Earlier(UUID id, String title, LocalDate on) {}
}
