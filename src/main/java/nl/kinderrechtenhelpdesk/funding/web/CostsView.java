package nl.kinderrechtenhelpdesk.funding.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Form;
import org.jspecify.annotations.Nullable;

/**
 * What cases cost that were closed in some months, in words of the reader's language.
 *
 * @param withAdvocacy what a case cost with its part of systemic work, or null without a case
 */
public record CostsView(
        Form form,
        String query,
        String period,
        int cases,
        List<Pair> figures,
        @Nullable String withAdvocacy,
        int withoutHours,
        @Nullable String unpriced,
        List<Table> tables,
        List<Booked> booked,
        @Nullable String unborne,
        boolean running) {

    /** A row with fewer cases is not shown by itself: it would say what single children needed. */
    public static final int LEAST = 10;

    /** A figure with its label. */
    public record Pair(String label, String value) {}

    /** Costs by one facet; {@code hidden} is how many cases stand in no row because theirs has too few. */
    public record Table(String title, boolean many, List<Row> rows, int hidden) {}

    /** One row: so many cases, or more. */
    public record Row(
            String label, int cases, String minutes, String average, String lower, String median, String upper) {}

    /** What was booked in these months by kind of work. */
    public record Booked(String kind, String minutes, String direct, String overhead) {}
}
