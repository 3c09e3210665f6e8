package nl.kinderrechtenhelpdesk.casework.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * What the worklist shows, for its template.
 *
 * @param total how many cases fit; with {@code more} there are more than that
 * @param choosing whether rows can be chosen, to decline those that are no question
 * @param narrowed whether a filter is set, {@code further} whether one of the folded ones is
 */
public record WorklistView(
        List<CaseRow> rows,
        long total,
        boolean more,
        boolean closed,
        boolean choosing,
        Form form,
        Choices choices,
        boolean narrowed,
        boolean further,
        Pages pages) {

    /** The lists of the filter. */
    public record Choices(List<Option> statuses, List<Option> handlers, List<ByFacet> first, List<ByFacet> further) {}

    /** A filter by one facet: from its options, or by a month. */
    public record ByFacet(String name, String label, boolean months, List<Option> options) {}

    /** Which page this is of how many that were counted, and where the ones before and after it are. */
    public record Pages(
            int number,
            int count,
            @Nullable String previous,
            @Nullable String next) {}
}
