package nl.kinderrechtenhelpdesk.signals;

import java.time.YearMonth;
import nl.kinderrechtenhelpdesk.signals.Outlook.Range;
import org.jspecify.annotations.Nullable;

/**
 * A month of a row of figures: what is counted, and what is still to come beside it.
 *
 * @param counted cases that came in then and are closed
 * @param expected cases that most likely come to stand beside them; 0 when the month is complete
 * @param likely what is to come in four of five such months; null when the month is complete
 */
public record Month(
        YearMonth month,
        long counted,
        long expected,
        @Nullable Range likely) {

    /** What it will be in the end, as far as known. */
    public long whole() {
        return counted + expected;
    }
}
