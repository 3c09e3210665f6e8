package nl.kinderrechtenhelpdesk.casework.web;

import java.time.Instant;
import java.util.List;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the audit trail as a page shows them.
 *
 * @param of the case they are about; null on the page of all
 * @param form the filter; empty on the page of one case
 */
public record LogView(
        @Nullable CaseSummary of,
        Form form,
        List<Option> people,
        List<Option> kinds,
        List<Line> lines,
        long total,
        WorklistView.Pages pages) {

    public LogView {
        people = List.copyOf(people);
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
    }

    /** One line. */
    public record Line(Instant at, String who, String what, String detail) {}

    /** Readings of a case that is somebody else's. */
    public record Other(String reader, String number, String path, String handler, long times, Instant last) {}

    /**
     * A month of readings outside one's own cases.
     *
     * @param month as {@code 2026-11}
     */
    public record Others(Form form, String month, List<Other> readings) {

        public Others {
            readings = List.copyOf(readings);
        }
    }
}
