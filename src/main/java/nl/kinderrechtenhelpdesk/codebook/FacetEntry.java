package nl.kinderrechtenhelpdesk.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A facet as it stands in the codebook: everything that lists, the dashboard, closing and facts must know of it.
 *
 * @param address its word in addresses and the name of its field in forms
 * @param many whether a case can have several of its codes
 * @param months whether its codes are months such as {@code 2026-03} instead of a list
 * @param under who looks for that facet finds what is coded with this one too; null for none
 * @param asked how it is asked when a case is closed
 * @param required whether a case cannot be closed without it
 * @param inFacts whether it stays in the facts from which figures are drawn: nothing that leads back to a child
 * @param inFigures whether the dashboard counts by it
 * @param filter where the worklist can be filtered by it
 */
public record FacetEntry(
        Facet facet,
        String address,
        boolean many,
        boolean months,
        @Nullable Facet under,
        Asked asked,
        boolean required,
        boolean inFacts,
        boolean inFigures,
        Filter filter,
        List<CodeEntry> codes) {

    /** With what field a facet is asked at closing: {@code NOT} for what the question itself tells. {@code PLACE} gives a municipality with its province, {@code RIGHTS} comes of the rights themselves. */
    public enum Asked {
        NOT,
        SELECT,
        RADIOS,
        CHECKBOXES,
        FOLDED,
        MONTH,
        PLACE,
        RIGHTS
    }

    /** Where a filter stands in the worklist: in the first row or among the folded ones. */
    public enum Filter {
        NONE,
        FIRST,
        FURTHER
    }

    public FacetEntry {
        codes = List.copyOf(codes);
    }
}
