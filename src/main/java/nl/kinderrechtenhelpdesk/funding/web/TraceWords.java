package nl.kinderrechtenhelpdesk.funding.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.PageOf;

/** What is shown of single cases: nameless, in words of the reader's language, without codes. */
public final class TraceWords {

    private TraceWords() {}

    /** One nameless case. */
    public record Nameless(
            String id, String name, String closed, String minutes, String direct, String overhead, String sum) {}

    /** The list of nameless cases. */
    public record CasesView(String period, String query, PageOf<Nameless> cases) {}

    /** One entry. */
    public record Entry(
            String day,
            String doneOn,
            String activity,
            String minutes,
            String rate,
            String amount,
            boolean correction) {}

    /** One entry with the work that it is of. */
    public record BookedLine(String work, Entry entry) {}

    /** What was booked in some months. */
    public record BookedView(String period, String query, PageOf<BookedLine> lines) {}

    /** A part of overhead. */
    public record Part(String month, String key, String pot, String share, String of, String amount) {}

    /** How a nameless case came to its cost. */
    public record TraceView(Nameless sums, List<Entry> entries, List<Part> parts) {}
}
